import * as v from 'valibot';
import { wordMeant } from '../problem/called.ts';
import { type Expected, type Finding, type FoundValue, finding, type Place } from '../problem/finding.ts';
import type { Meaning } from '../problem/messages/en/fields.ts';
import { nearest } from '../problem/nearest.ts';
import { formFor, formOf, type Holder, hasForms, hasKnownKeys, NO_NAMES, unwrap } from './holder.ts';
import type { Path, YamlFile } from './yaml.ts';

/** No more problems than this are collected from one file. */
const MOST_PROBLEMS = 500;

/** The value of the right shape, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Finding[] };

/** What a check of a schema says when it fails: no words, but what must be there, as data. */
export function mustBe(expected: Expected): string {
  return JSON.stringify(expected);
}

/** Checks a YAML file against a schema and names the place of everything that does not fit. */
export function checkShape<S extends v.GenericSchema>(schema: S, yaml: YamlFile): Checked<v.InferOutput<S>> {
  const problems = [...yaml.problems];
  if (yaml.value === undefined) return { problems };
  const holder = schema as unknown as Holder;
  if (!hasKnownKeys(holder, yaml.value)) findUnknownKeys(holder, yaml.value, [], yaml, problems);
  const result = v.safeParse(schema, yaml.value);
  const issues = (result.issues ?? []).slice(0, MOST_PROBLEMS).flatMap((issue) => ofOneForm(holder, issue));
  for (const issue of issues.slice(0, MOST_PROBLEMS)) {
    if (Array.isArray(issue.path?.at(-1)?.input) && issue.path?.at(-1)?.type === 'object') continue; // found above
    const one = toProblem(holder, issue, yaml);
    if (one) problems.push(one);
  }
  if (result.success && problems.length === 0) return { value: result.output, problems: [] };
  return { problems };
}

/** What is wrong with a value that may be written in several ways, told of the way in which it is written. */
function ofOneForm(schema: Holder, issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const holder = issue.type === 'union' ? unwrap(holderAt(schema, pathOf(issue)) ?? schema) : undefined;
  const form = holder && hasForms(holder) ? formFor(holder, issue.input) : undefined;
  if (!form) return [issue];
  const within = v.safeParse(form as unknown as v.GenericSchema, issue.input).issues ?? [];
  return within
    .map((one) => ({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] }) as v.BaseIssue<unknown>)
    .flatMap((one) => ofOneForm(schema, one));
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** Keys that the schema does not have, and lists where it has a map: of these valibot tells only the first, or too much. */
function findUnknownKeys(schema: Holder, value: unknown, path: Path, yaml: YamlFile, problems: Finding[]): void {
  const holder = formOf(unwrap(schema), value);
  if (Array.isArray(value) && (holder.entries || holder.value)) {
    problems.push(listForMap(path, yaml));
    return;
  }
  for (const [key, one] of entriesOf(value)) {
    if (problems.length > MOST_PROBLEMS) return; // to find the place of one of many keys takes the longer, the more there are
    const next = holder.entries ? entryOf(holder, key) : (holder.item ?? holder.value);
    const wrong = wrongKey(String(key), holder, path, yaml);
    if (!wrong && next) findUnknownKeys(next, one, [...path, key], yaml, problems);
    if (wrong) problems.push(wrong);
  }
}

/** What is in a list or a map, by its key. */
function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
}

/** What is wrong with a key of the map at a path: that it may not have it. */
function wrongKey(key: string, { entries, type }: Holder, path: Path, yaml: YamlFile): Finding | undefined {
  if (entries && !Object.hasOwn(entries, key)) return unknownKey(key, Object.keys(entries), [...path, key], yaml);
  const isForbidden = type === 'record' && NO_NAMES.includes(key);
  return isForbidden ? finding('key-forbidden', { key }, yaml.keyPlace([...path, key])) : undefined;
}

/** What a map of fixed keys has under one of them. */
function entryOf({ entries }: Holder, key: string | number): Holder | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function listForMap(path: Path, yaml: YamlFile): Finding {
  const values = { field: fieldName(path), expected: { is: 'map' }, found: { is: 'list' } } as const;
  return finding('type-wrong', values, yaml.place(path));
}

function unknownKey(key: string, known: readonly string[], path: Path, yaml: YamlFile): Finding {
  const near = nearest(key, known);
  return finding('key-unknown', { key, known, ...(near ? { near } : {}) }, yaml.keyPlace(path));
}

function toProblem(schema: Holder, issue: v.BaseIssue<unknown>, yaml: YamlFile): Finding | undefined {
  const path = pathOf(issue);
  const last = issue.path?.at(-1) as { origin?: string; key?: unknown } | undefined;
  const field = fieldName(path);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    if (issue.expected === 'never') return undefined; // found by findUnknownKeys, all of them
    const missing = holderAt(schema, path);
    const meaning = missing && (v.getDescription(missing as unknown as v.GenericSchema) as Meaning | undefined);
    return finding('key-missing', { key: field, ...(meaning ? { meaning } : {}) }, yaml.keyPlace(path.slice(0, -1)));
  }
  if (last?.origin === 'key') {
    const at = { field: fieldName(path.slice(0, -1)), isKey: true };
    return wrongValue(issue, at, String(last.key), knownWords(schema, path, true), yaml.keyPlace(path));
  }
  const place = yaml.place(path);
  if (isEmpty(issue) || issue.input === null) return finding('value-empty', { field }, place);
  if (issue.kind === 'schema' && issue.type !== 'picklist')
    return wrongType(issue, expectedType(holderAt(schema, path), issue.type), field, yaml.source(path), place);
  return wrongValue(issue, { field }, issue.input, knownWords(schema, path, false), place);
}

/** An empty text, list or map where there must be something. */
function isEmpty({ type, requirement }: v.BaseIssue<unknown>): boolean {
  return type === 'non_empty' || ((type === 'min_length' || type === 'min_entries') && requirement === 1);
}

function wrongType(
  issue: v.BaseIssue<unknown>,
  expected: Expected,
  field: string,
  source: string,
  place: Place,
): Finding {
  const isWords = foundOf(issue.input).is === 'map' && /^[^{\n"'\\]+$/.test(source.trim());
  const plain = typeof issue.input === 'number' || typeof issue.input === 'boolean' || isWords;
  const text = expected.is === 'text' || (expected.is === 'any-of' && expected.kinds[0]?.is === 'text');
  const quote = plain && text ? { quote: source.trim() } : {};
  return finding('type-wrong', { field, expected, found: foundOf(issue.input), ...quote }, place);
}

function wrongValue(
  issue: v.BaseIssue<unknown>,
  at: { readonly field: string; readonly isKey?: boolean },
  value: unknown,
  known: readonly string[],
  place: Place,
): Finding {
  const expected = expectedValue(issue, known);
  const near = wordMeant(typeof value === 'string' ? value : '', expected, known);
  return finding('value-wrong', { ...at, found: foundOf(value), expected, ...(near ? { near } : {}) }, place);
}

/** The words that a value, or a key, may be; none if it may be any other. */
function knownWords(schema: Holder, path: Path, isKey: boolean): readonly string[] {
  const holder = isKey ? holderAt(schema, path.slice(0, -1)) : holderAt(schema, path);
  const wanted = unwrap((isKey && holder ? unwrap(holder).key : holder) ?? schema);
  const words = (hasForms(wanted) ? wanted.options : [wanted]).find(({ type }) => type === 'picklist');
  return (words?.options ?? []) as readonly string[];
}

function expectedValue(
  { type, requirement, input, message }: v.BaseIssue<unknown>,
  known: readonly string[],
): Expected {
  if (known.includes('AF') && known.length > 200) return { is: 'country' };
  if (known.includes('aa') && known.length > 100) return { is: 'language' };
  if (known.length > 0) return { is: 'one-of', known };
  if (type === 'max_length') return { is: Array.isArray(input) ? 'entries' : 'characters', most: Number(requirement) };
  if (type === 'length') return { is: 'entries-exactly', count: Number(requirement) };
  return message.startsWith('{"is":') ? JSON.parse(message) : { is: 'other' };
}

/** What there must be: a text, or a list or a map where a value may be written in several ways. */
function expectedType(holder: Holder | undefined, type: string): Expected {
  const outer = holder && type === 'union' ? unwrap(holder) : undefined;
  if (outer && hasForms(outer)) return { is: 'any-of', kinds: outer.options.map((one) => expectedType(one, one.type)) };
  return { is: TYPES[type] ?? 'other' };
}

const TYPES: Readonly<Record<string, 'text' | 'list' | 'number' | 'boolean' | 'map'>> = {
  string: 'text',
  picklist: 'text',
  array: 'list',
  tuple: 'list',
  number: 'number',
  boolean: 'boolean',
  record: 'map',
  strict_object: 'map',
};

function foundOf(value: unknown): FoundValue {
  if (Array.isArray(value)) return { is: 'list' };
  if (value === null || value === undefined) return { is: 'nothing' };
  if (typeof value === 'object') return { is: 'map' };
  if (typeof value === 'number') return { is: 'number', value: String(value) };
  return { is: typeof value === 'boolean' ? 'word' : 'text', value: String(value) };
}

function holderAt(schema: Holder, path: Path): Holder | undefined {
  const holder = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const forms = hasForms(holder) ? holder.options : [holder];
  const next = forms
    .map((one) => (typeof step === 'number' ? one.item : (entryOf(one, step) ?? one.value)))
    .find((one) => one !== undefined);
  return next ? holderAt(next, rest) : undefined;
}

/** A path as a person writes it: targets.wang.address[0]. */
export function fieldName(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}
