import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../src/build/schema.mjs';
import { exampleCase } from '../../src/case/example.ts';
import { readCase } from '../../src/case/read.ts';
import { checkText } from '../../src/check/check.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { draft } from '../../src/problem/messages/en/draft.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { placeText } from '../../src/terminal/human.ts';
import { caseWith } from '../check/check-support.ts';
import { parseParts } from '../support/golden.ts';
import { NAMES } from '../support/names.ts';
import { PACKAGE } from '../support/package.ts';
import { run, TODAY } from '../support/run.ts';

/** The parts of JSON Schema that the file uses. */
interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
}

const TEXT = readFileSync(SCHEMA_FILE, 'utf8');
const SCHEMA: JsonSchema & { $schema?: string; title?: string } = JSON.parse(TEXT);

/** Every schema within, each with the path to it: targets.*.address[] */
function within(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const { properties = {}, items, propertyNames, additionalProperties } = schema;
  return [
    [path, schema],
    ...Object.entries(properties).flatMap(([key, one]) => within(one, path === '' ? key : `${path}.${key}`)),
    ...(items ? within(items, `${path}[]`) : []),
    ...(propertyNames ? within(propertyNames, `${path} (names)`) : []),
    ...(additionalProperties ? within(additionalProperties, `${path}.*`) : []),
  ];
}

describe('case.schema.json', () => {
  test('is what src/case/schema.ts says (else: npm run schema)', async () => {
    expect(TEXT).toBe(await schemaText());
  });

  test('is what "appeal schema" prints', async () => {
    expect(await run(['schema'])).toMatchObject({ stdout: TEXT, stderr: '', exit: 0 });
  });

  test('is of draft 7, which editors read, and has a title', () => {
    expect(SCHEMA.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(SCHEMA.title).toBe('Case of appeal');
  });

  test('explains every field, entry and name', () => {
    const all = within(SCHEMA);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, one]) => !one.description).map(([path]) => path)).toEqual([]);
  });

  test('takes no key that it does not know', () => {
    const loose = within(SCHEMA).filter(([, one]) => one.properties && one.additionalProperties !== false);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('does not ask for a field that has a default', () => {
    const asked = within(SCHEMA).flatMap(([path, { properties = {}, required = [] }]) =>
      required.filter((key) => properties[key]?.default !== undefined).map((key) => `${path}.${key}`),
    );
    expect(asked).toEqual([]);
    expect(SCHEMA.required).toEqual(['title', 'country', 'targets']);
  });

  test('asks for people or a group, a letter or requests, and an opening or a body', () => {
    expect(SCHEMA.allOf).toEqual([
      { anyOf: [{ required: ['people'] }, { required: ['group'] }] },
      { anyOf: [{ required: ['letter'] }, { required: ['requests'] }] },
    ]);
    const letter = SCHEMA.properties?.letter?.additionalProperties || undefined;
    expect(letter?.anyOf).toEqual([{ required: ['opening'] }, { required: ['body'] }]);
  });

  test('knows days, languages and countries', () => {
    const days = within(SCHEMA).filter(([, one]) => one.format === 'date');
    expect(days.map(([path]) => path)).toEqual([
      'issued',
      'deadline',
      'deadlines[].date',
      'targets.*.checked',
      'cards.until',
      'sources[].date',
    ]);
    expect(SCHEMA.properties?.country?.enum).toContain('KZ');
    const [codes, longer] = SCHEMA.properties?.letter?.propertyNames?.anyOf ?? [];
    expect(codes?.enum).toContain('zh');
    expect(new RegExp(longer?.pattern ?? '$^').test('zh-Hant')).toBe(true);
    expect(new RegExp(longer?.pattern ?? '$^').test('qq-Hant')).toBe(false);
  });
});

/** What a keeper writes into the fields of a draft that take no free text. */
const FILLED: Readonly<Record<string, string>> = {
  country: 'GB',
  issued: '2026-01-31',
  deadline: '2026-03-14',
  date: '2025-12-24',
  supersedes: 'jane-doe-2024',
  supersededBy: 'jane-doe-2027',
  languages: 'en',
  lang: 'zh',
  key: 'incommunicado-detention',
  since: '2018-03',
  requests: 'no-torture',
  email: 'minister@example.org',
};

/** The draft with words in every pair of quotes. */
function filledIn(draft: string): string {
  let key = '';
  const lines = draft.split('\n').map((line) => {
    key = /^[ #-]*(\w+):/.exec(line)?.[1] ?? key;
    return line.replaceAll('""', `"${FILLED[key] ?? 'words'}"`);
  });
  return lines.join('\n');
}

/** The draft with the # before each field deleted, as its head says. Prose has one space after the #, fields do not. */
function withAllFields(draft: string): string {
  const body = draft.slice(draft.indexOf('\n\n'));
  return body.replace(/^( *)#(?=\S| {2})/gm, '$1');
}

/** The paths of all keys in a value, with * for those that keepers choose: targets.*.name */
function keysIn(value: unknown, schema: JsonSchema | undefined, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, schema?.items, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const known = schema?.properties;
    const inner = known ? known[key] : schema?.additionalProperties || undefined;
    const name = known ? key : '*';
    const to = path === '' ? name : `${path}.${name}`;
    return [...(known ? [to] : []), ...keysIn(one, inner, to)];
  });
}

/** The paths of all fields of the schema. */
function fields(): string[] {
  return within(SCHEMA)
    .map(([path]) => path)
    .filter((path) => path !== '' && !/(\[\]|\.\*|\(names\))$/.test(path));
}

const COUNTRIES = await countryNames(undefined);

/** The blocks of YAML in docs/cases.md. */
const BLOCKS = parseParts(readFileSync(join(PACKAGE, 'docs/cases.md'), 'utf8')).flatMap((part) =>
  part.kind === 'fence' && part.info === 'yaml' ? [part.body] : [],
);

test.each(BLOCKS)('what docs/cases.md shows is as it may stand in a case: %#', (block) => {
  expect(
    checkText(
      { text: caseWith(block), file: 'choir.yaml', slug: 'choir' },
      { today: TODAY, soon: 14, countries: COUNTRIES, names: NAMES },
      { levels: {} },
    ).findings,
  ).toEqual([]);
});

const readDraft = (text: string) => readCase({ text, file: 'jane-doe.yaml', slug: 'jane-doe' });

describe('the draft of a case', () => {
  const text = exampleCase('jane-doe', draft);

  test('points an editor to the schema in its first line', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./case.schema.json');
  });

  test('is refused for each empty field, with its place, and for nothing else', () => {
    const { problems, caseFile } = readDraft(text);
    expect(caseFile).toBeUndefined();
    const lines = text.split('\n');
    const named = problems.map((one) => (one.arguments as { field?: string }).field);
    expect(named).toEqual([
      'title',
      'country',
      'people[1].name',
      'people[1].pronouns',
      'targets.official.name',
      'targets.official.country',
      'letter.en.subject',
      'letter.en.opening',
      'letter.en.demands[1]',
    ]);
    for (const one of problems) {
      const { line = 0, column = 0 } = one.place ?? {};
      expect((lines[line - 1] ?? '').slice(column - 1), placeText(one)).toBe('""');
    }
    expect(lines.filter((line) => /^[^#]*""$/.test(line))).toHaveLength(problems.length);
  });

  test('is a case once it is filled in', () => {
    expect(readDraft(filledIn(text)).problems).toEqual([]);
  });

  test('has only fields of the schema, and what it lacks is in docs/cases.md', () => {
    const whole = filledIn(withAllFields(text));
    expect(readDraft(whole).problems).toEqual([]);
    const named = [whole, ...BLOCKS].flatMap((one) => keysIn(readYaml(one, 'jane-doe.yaml').value, SCHEMA));
    expect([...new Set(named)].sort()).toEqual(fields().sort());
  });
});
