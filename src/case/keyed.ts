import * as v from 'valibot';
import { AGENTS, argumentsOf, CONCERNS, REQUESTS } from '../languages/phrase-keys.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Meaning } from '../problem/messages/en/fields.ts';
import { nearest } from '../problem/nearest.ts';
import type { YamlFile } from '../source/yaml.ts';
import { byLanguage, country, line, meant, partialDate } from './values.ts';

// What a case says by key: what happened, and what is asked. The phrases of each language have the sentences.

const MOST = 50;
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

const keyed = <I extends v.GenericSchema>(item: I, meaning: Meaning) =>
  v.optional(v.pipe(v.array(item), v.minLength(1), v.maxLength(MOST), v.description(meaning)));

const to = v.optional(country('keyed.to'));
const concern = v.pipe(v.picklist(keysOf(CONCERNS)), v.description(meant('case.concern')));
const request = v.pipe(v.picklist(keysOf(REQUESTS)), v.description(meant('case.request')));

const concernWith = v.strictObject({
  key: concern,
  since: v.optional(partialDate('keyed.since')),
  where: v.optional(
    v.pipe(
      v.union([line('keyed.place'), byLanguage(line('keyed.place'), 'keyed.whereIn')]),
      v.description(meant('keyed.where')),
    ),
  ),
  by: v.optional(
    v.pipe(
      v.union([
        v.pipe(v.picklist(AGENTS), v.description(meant('keyed.agent'))),
        byLanguage(line('keyed.byOne'), 'keyed.byIn'),
      ]),
      v.description(meant('keyed.by')),
    ),
  ),
  to,
});
const requestWith = v.strictObject({ key: request, to });

/** What a case says that happened. */
export const concerns = keyed(
  v.pipe(v.union([concern, concernWith]), v.description(meant('case.concernOrMore'))),
  'case.concerns',
);
/** What a case asks for. */
export const requests = keyed(
  v.pipe(v.union([request, requestWith]), v.description(meant('case.requestOrMore'))),
  'case.requests',
);

/** The forms of a name in a language, by what its phrases call them. */
export const nameForms = (meaning: Meaning) =>
  v.optional(
    byLanguage(v.pipe(v.record(line('name.formName'), line('name.form')), v.description(meant('name.forms'))), meaning),
  );

const PARTS = ['concerns', 'requests'] as const;

/** Arguments that a key must have and the file does not give, or gives though the key has none such. */
export function wrongArguments(yaml: YamlFile, keys: readonly string[]): Finding[] {
  return PARTS.filter((part) => keys.includes(part)).flatMap((part) => {
    const given = asMap(yaml.value)?.[part];
    return (Array.isArray(given) ? given : []).flatMap((one, nth) => {
      const { key, ...found } = typeof one === 'string' ? { key: one } : (asMap(one) ?? { key: undefined });
      return typeof key === 'string' ? wrongOf(part, nth, key, Object.keys(found), yaml) : [];
    });
  });
}

function wrongOf(
  part: (typeof PARTS)[number],
  nth: number,
  key: string,
  found: readonly string[],
  yaml: YamlFile,
): Finding[] {
  if (!Object.hasOwn(part === 'concerns' ? CONCERNS : REQUESTS, key)) return []; // the shape tells
  const wanted = argumentsOf(part, key);
  const names = Object.keys(wanted);
  const missing = Object.entries(wanted).filter(([name, need]) => need === 'must' && !found.includes(name));
  const unknown = found.filter((name) => ARGUMENTS.includes(name) && !names.includes(name));
  return [
    ...missing.map(([argument]) => finding('keyed-argument-missing', { part, key, argument }, yaml.place([part, nth]))),
    ...unknown.map((argument) => {
      const near = nearest(argument, names);
      return finding(
        'keyed-argument-unknown',
        { key, argument, known: names, ...(near ? { near } : {}) },
        yaml.keyPlace([part, nth, argument]),
      );
    }),
  ];
}

const ARGUMENTS: readonly string[] = ['since', 'where', 'by', 'to'];

function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
