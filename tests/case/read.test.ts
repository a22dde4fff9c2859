import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CASE_KEYS, type CaseKey, checkCase, type ReadCase, readCase } from '../../src/case/read.ts';
import type { Finding } from '../../src/problem/finding.ts';
import { linesOf, type Outline, outlineOf } from '../../src/source/outline.ts';
import { readYaml, type YamlFile } from '../../src/source/yaml.ts';
import { caseWith } from '../check/check-support.ts';
import { BYTE_MISTAKES, CASE_TEXTS, dice, LINE_MISTAKES, MEANING_MISTAKES, mutated } from '../support/mutate.ts';
import { often } from '../support/often.ts';
import { PACKAGE } from '../support/package.ts';

// Parts of a case are read without the rest. What is read must be what the whole says, and stand where the whole has it.

/** Which keys are asked for, by turns: what lists of deadlines, completion, checks and others ask for. */
const ASKED: readonly (readonly CaseKey[])[] = [
  ['title', 'country', 'reference', 'index', 'issued', 'deadline', 'status', 'supersedes', 'supersededBy'],
  ['targets'],
  ['title'],
  ['deadline', 'people', 'targets'],
  ['letter', 'languages'],
  ['background', 'sources', 'summary', 'names'],
];

/** How many texts with mistakes are tried, of each sort. */
const TEXTS = Number(process.env.MISTAKEN_TEXTS ?? often(120, 400));

const source = (text: string) => ({ text, file: 'case.yaml', slug: 'case' });

/** The text with every other part of its outline replaced by a value that nothing is wrong with, line for line. */
function withoutOthers(text: string, outline: Outline, asked: readonly CaseKey[]): string {
  const lines = text.split('\n');
  for (const part of outline.values()) {
    const { key } = part;
    if (!isKnown(key) || asked.includes(key as CaseKey)) continue;
    const { first, last } = linesOf(text, part);
    lines.fill('#', first - 1, last);
    lines[first - 1] = `${key}: 1`;
  }
  return lines.join('\n');
}

const isKnown = (key: string) => (CASE_KEYS as readonly string[]).includes(key);

/** What is wrong with the keys that were asked for, or with keys that no case has, of all that is wrong. */
function problemsOf(asked: readonly CaseKey[], all: readonly Finding[], yaml: YamlFile, text: string): Finding[] {
  const begins = Object.keys(yaml.value as object)
    .map((key) => ({ key, line: yaml.keyPlace([key]).line ?? 0 }))
    .sort((a, b) => a.line - b.line);
  const keyAt = (line: number) => begins.findLast((one) => one.line <= line)?.key ?? '';
  return all.filter((one) => {
    const isTop = one.code === 'key-missing' && isKnown(one.arguments.key);
    const key = isTop ? one.arguments.key : keyAt(one.place?.line ?? text.length);
    return !isKnown(key) || asked.includes(key as CaseKey);
  });
}

/** Values, and where they stand: the keys, what is in them, and the first things within. */
function placesIn(yaml: YamlFile, asked: readonly CaseKey[]): unknown {
  const values = (yaml.value ?? {}) as Record<string, object | null>;
  return asked.map((key) => [
    values[key],
    yaml.keyPlace([key]),
    ...Object.keys(values[key] ?? {}).flatMap((inner) => {
      const step = Array.isArray(values[key]) ? Number(inner) : inner;
      return [
        yaml.place([key, step]),
        yaml.range([key, step]),
        yaml.range([key, step], 'key'),
        yaml.source([key, step]),
      ];
    }),
  ]);
}

const json = (value: unknown) => JSON.stringify(value, undefined, 1);

/** Compares parts with the whole as the library reads it. Says what sort of text it was. */
function compare(text: string, asked: readonly CaseKey[]): 'whole' | 'broken elsewhere' | 'broken' | 'unusual' {
  const outline = outlineOf(text);
  const part = readCase(source(text), asked);
  const whole = readYaml(text, 'case.yaml', undefined, 'seen');
  if (whole.value === undefined && part.yaml.value === undefined) {
    expect(json(part.problems), text).toBe(json(whole.problems));
    return 'broken';
  }
  if (whole.value === undefined) {
    const mended = readYaml(withoutOthers(text, outline as Outline, asked), 'case.yaml', undefined, 'seen');
    same(part, mended, asked, text);
    return 'broken elsewhere';
  }
  same(part, whole, asked, text, outline === undefined);
  return outline ? 'whole' : 'unusual';
}

/** Of a text without an outline, more may be found: its other parts are read too. */
function same(part: ReadCase, yaml: YamlFile, asked: readonly CaseKey[], text: string, more = false): void {
  expect(json(placesIn(part.yaml, asked)), text).toBe(json(placesIn(yaml, asked)));
  const all = checkCase(yaml, 'case', asked);
  const wanted = problemsOf(asked, all.problems, yaml, text);
  const found = more ? problemsOf(asked, part.problems, yaml, text) : part.problems;
  expect(json(found), text).toBe(json(wanted));
  if (all.caseFile) expect(json(part.caseFile), text).toBe(json(all.caseFile));
}

const FIXTURES = readdirSync(join(PACKAGE, 'tests/fixtures/cases'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(PACKAGE, 'tests/fixtures/cases', name), 'utf8'));
const LETTERS = readdirSync(join(PACKAGE, 'tests/names'))
  .filter((name) => name.endsWith('.yaml'))
  .slice(0, 40)
  .map((name) => readFileSync(join(PACKAGE, 'tests/names', name), 'utf8'));

describe('parts of a case are those of the whole', () => {
  test('in every case that ships, and in fixtures', () => {
    for (const text of [...CASE_TEXTS, ...FIXTURES, ...LETTERS]) for (const asked of ASKED) compare(text, asked);
  });

  test.each([
    ['lines', LINE_MISTAKES, 29],
    ['bytes', BYTE_MISTAKES, 31],
    ['meaning', MEANING_MISTAKES, 37],
  ] as const)('in texts with mistakes in %s', (_, mistakes, seed) => {
    const roll = dice(seed);
    const counts = { whole: 0, 'broken elsewhere': 0, broken: 0, unusual: 0 };
    for (let count = TEXTS; count > 0; count -= 1) {
      const text = mutated(CASE_TEXTS[roll(CASE_TEXTS.length)] ?? '', roll, mistakes);
      counts[compare(text, ASKED[count % ASKED.length] ?? [])] += 1;
    }
    expect(counts.whole).toBeGreaterThan(TEXTS / 7);
    if (mistakes !== MEANING_MISTAKES) expect(Math.min(...Object.values(counts))).toBeGreaterThan(TEXTS / 80);
  });
});

describe('what no schema says is found', () => {
  const found = (fragment: string) => {
    const text = caseWith(fragment);
    const { caseFile, problems } = readCase(source(text));
    expect(caseFile === undefined).toBe(problems.length > 0);
    return problems.map(({ code, arguments: known, place }) => [
      code,
      (known as { key?: string; target?: string }).key ?? (known as { target?: string }).target,
      `${place?.line}:${place?.column}`,
    ]);
  };
  const targets = (...given: string[]) => `targets:\n${given.map((one) => `  ${one}\n`).join('')}`;

  test.each<[string, string, unknown[]]>([
    ['a target is nobody', targets('mayor: { country: FR }'), [['key-missing', 'targets.mayor.name', '2:3']]],
    ['a role is enough', targets('mayor: { role: Mayor, country: FR }'), []],
    ['so is an office', targets('mayor: { organisation: Town Hall, country: FR }'), []],
    [
      'a case has only copies',
      targets('consul: { kind: copy, role: Consul, country: GB }', 'envoy: { kind: copy, role: Envoy, country: GB }'),
      [['no-main-target', 'consul', '2:3']],
    ],
    [
      'a case has nobody to write to first',
      targets('judge: { kind: additional, role: Judge, country: FR }'),
      [['no-main-target', 'judge', '2:3']],
    ],
    [
      'an address is nowhere',
      targets('mayor:', '  role: Mayor', '  country: FR', '  address: { postcode: "00000" }'),
      [['key-missing', 'targets.mayor.address.city', '5:5']],
    ],
    [
      'an address in another script is nowhere',
      targets('mayor: { role: Mayor, country: FR, native: { lang: ja, address: { region: X } } }'),
      [['key-missing', 'targets.mayor.native.address.city', '2:58']],
    ],
    ['a town is somewhere', targets('mayor: { role: Mayor, country: FR, address: { city: X } }'), []],
    ['a street is', targets('mayor: { role: Mayor, country: FR, address: { street: X } }'), []],
    [
      'all of it at once',
      targets('mayor: { kind: copy, country: FR, address: { region: X } }'),
      [
        ['key-missing', 'targets.mayor.address.city', '2:37'],
        ['key-missing', 'targets.mayor.name', '2:3'],
        ['no-main-target', 'mayor', '2:3'],
      ],
    ],
  ])('%s', (_, fragment, outcome) => {
    expect(found(fragment)).toEqual(outcome);
  });
});

test('of a case only what is asked for is there', () => {
  const { caseFile } = readCase(source(caseWith('')), ['title', 'deadline']);
  expect(caseFile).toEqual({
    slug: 'case',
    file: 'case.yaml',
    content: { title: 'The choir of Exampleville may not sing' },
  });
  expect(Object.keys(readCase(source(caseWith(''))).caseFile?.content ?? {})).toContain('letter');
});
