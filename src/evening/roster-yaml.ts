import * as v from 'valibot';
import { cutTexts } from '../source/cut-texts.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { addressLinesIn } from './address-cell.ts';
import type { Entry } from './member.ts';
import { ofEvening } from './plan-file.ts';
import type { ReadEntries } from './roster-csv.ts';

// A list of members as YAML. What is wrong with its shape is told of the whole file: somebody wrote it by hand.

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(200),
  v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' })),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000));

const memberSchema = v.strictObject({
  name: line,
  address: v.optional(v.union([v.pipe(v.array(line), v.maxLength(8)), line]), []),
  postcode: v.optional(line),
  town: v.optional(line),
  country: v.optional(line),
  languages: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
  about: v.optional(words),
  why: v.optional(words),
});

const rosterSchema = v.strictObject({ writers: v.pipe(v.array(memberSchema), v.maxLength(100_000)) });

/** Reads a list of members from YAML: `writers:` and below it a map each. */
export function entriesOfYaml(text: string, file: string): ReadEntries {
  const yaml = readYaml(text, file);
  const { value, problems } = checkShape(rosterSchema, yaml);
  if (value === undefined) return { entries: [], findings: problems.map(ofEvening) };
  const entries = value.writers.map(({ address, ...one }, index): Entry => {
    const lines = typeof address === 'string' ? addressLinesIn(address) : address;
    return { ...one, address: lines, line: yaml.place(['writers', index]).line ?? 1 } as Entry;
  });
  return { entries, findings: cutTexts(text, file) };
}
