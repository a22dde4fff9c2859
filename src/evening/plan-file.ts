import * as v from 'valibot';
import type { Finding } from '../problem/finding.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { isoDate } from '../source/day.ts';
import { checkShape, mustBe } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';

// The file that plans an evening. Everything in it has a flag, and a flag goes before it.

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(400),
  v.regex(/^[^\n\r\t]*$/, mustBe({ is: 'one-line' })),
);
const whole = (most: number) =>
  v.pipe(
    v.number(),
    v.integer(mustBe({ is: 'whole-to', most })),
    v.minValue(1, mustBe({ is: 'whole-to', most })),
    v.maxValue(most, mustBe({ is: 'whole-to', most })),
  );
const names = v.pipe(v.array(line), v.minLength(1), v.maxLength(1000));

/** Most letters of one writer, guests and lines to write on: more is a slip of the finger. */
const MOST = { each: 100, guests: 500, lines: 60 } as const;

/** How writers and targets are put together. */
const PAIRINGS = ['all', 'round-robin'] as const;

/** By what the stack is in order. */
const ORDERS = ['writer', 'target'] as const;

const planSchema = v.strictObject({
  date: v.optional(v.pipe(v.string(), v.check(isoDate, mustBe({ is: 'date' })))),
  writers: v.optional(line),
  only: v.optional(names),
  guests: v.optional(whole(MOST.guests)),
  cases: v.optional(names),
  targets: v.optional(names),
  copies: v.optional(v.boolean()),
  pairs: v.optional(v.picklist(PAIRINGS)),
  each: v.optional(whole(MOST.each)),
  rotate: v.optional(v.boolean()),
  order: v.optional(v.picklist(ORDERS)),
  handwrite: v.optional(whole(MOST.lines)),
  envelope: v.optional(line),
  labels: v.optional(line),
  postage: v.optional(line),
  output: v.optional(line),
});

/** What a file says of an evening. Paths in it count from its folder. */
export type PlanFile = v.InferOutput<typeof planSchema>;

/** The plan in a text, with warnings; or everything that is wrong with it. */
export function parsePlanFile(
  text: string,
  file: string,
): { readonly plan?: PlanFile; readonly problems: readonly Finding[] } {
  const { value, problems } = checkShape(planSchema, readYaml(text, file));
  return value === undefined ? { problems: problems.map(ofEvening) } : { plan: value, problems: cutTexts(text, file) };
}

/** The same problem, told of a file of an evening: a value of the wrong kind is not told of cases. */
export function ofEvening(found: Finding): Finding {
  return found.code === 'type-wrong'
    ? ({ ...found, arguments: { ...found.arguments, of: 'evening' } } as Finding)
    : found;
}
