import { describe, expect, test } from 'vitest';
import { type CaseHead, headIn, readHead } from '../../src/case/head.ts';
import { readCase } from '../../src/case/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { CASE_TEXTS, dice, LINE_MISTAKES, mutated } from '../support/mutate.ts';

// A list of deadlines reads only the head of a file. It must never say anything of a case that the whole file does not.

const KEYS = [
  'title',
  'country',
  'reference',
  'index',
  'issued',
  'deadline',
  'status',
  'supersedes',
  'supersededBy',
  'statusNote',
] as const;

const source = (text: string) => ({ text, file: 'case.yaml', slug: 'case' });

const valuesOf = (one: Partial<CaseHead>) => Object.fromEntries(KEYS.map((key) => [key, one[key]]));

/** The same values as the YAML itself has them, or undefined if it is no YAML. */
function valuesInYaml(text: string): object | undefined {
  const { value } = readYaml(text, 'case.yaml');
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const found = value as Record<string, unknown>;
  const trimmed = (one: unknown) => (typeof one === 'string' ? one.trim() : one);
  return Object.fromEntries(KEYS.map((key) => [key, trimmed(found[key] ?? (key === 'status' ? 'open' : undefined))]));
}

test.each(CASE_TEXTS.map((text) => [text.split('\n').find((line) => line.startsWith('title')), text]))(
  'the head of %s is that of the whole',
  (_, text) => {
    const { head, problems } = readHead(source(text));
    const { caseFile } = readCase(source(text));
    expect(problems).toEqual([]);
    expect(valuesOf(head ?? {})).toEqual(valuesOf(caseFile?.content ?? {}));
    expect(head).toMatchObject({ slug: 'case', file: 'case.yaml' });
  },
);

describe('files with mistakes', () => {
  const roll = dice(20260608);
  const files = CASE_TEXTS.flatMap((text) => Array.from({ length: 60 }, () => mutated(text, roll, LINE_MISTAKES)));
  const tried = files.map((text) => ({
    text,
    head: readHead(source(text)),
    whole: readCase(source(text)),
  }));

  test('are of every sort: taken, refused, and refused only below the head', () => {
    const taken = tried.filter(({ whole }) => whole.caseFile);
    const half = tried.filter(({ head, whole }) => head.head && !whole.caseFile);
    const refused = tried.filter(({ head }) => !head.head);
    expect(Math.min(taken.length, half.length, refused.length)).toBeGreaterThan(30);
  });

  test('what the whole file is taken with, the head is taken with', () => {
    for (const { text, head, whole } of tried) {
      if (!whole.caseFile) continue;
      expect(head.problems, text).toEqual([]);
      expect(valuesOf(head.head ?? {}), text).toEqual(valuesOf(whole.caseFile.content));
    }
  });

  test('a head of a file that is refused says what the file says', () => {
    for (const { text, head, whole } of tried) {
      const values = valuesInYaml(text);
      if (head.head && !whole.caseFile && values) expect(valuesOf(head.head), text).toEqual(values);
    }
  });

  test('a head is never both taken and refused, and says where it is wrong', () => {
    for (const { text, head } of tried) {
      expect(head.head === undefined, text).toBe(head.problems.length > 0);
      const lines = text.split('\n').length;
      for (const { place } of head.problems) {
        expect(place?.line, text).toBeGreaterThan(0);
        expect(place?.line, text).toBeLessThanOrEqual(lines + 1);
      }
    }
  });

  test('a mistake in the head is said of the same line as by the whole file', () => {
    for (const { text, head, whole } of tried) {
      const known = whole.problems.map((one) => `${one.code} ${one.place?.line}`);
      const shape = head.problems.filter((one) => /^(key-unknown|key-twice|value-|type-)/.test(one.code));
      if (known.length >= 100 || known.some((one) => one.startsWith('yaml'))) continue;
      for (const one of shape) expect(known, text).toContain(`${one.code} ${one.place?.line}`);
    }
  });
});

describe('what must not be overlooked', () => {
  const text = (deadline: string) =>
    `title: A choir\ncountry: FR\npeople:\n- name: Mara Example\n  pronouns: she/her\n${deadline}\ntargets: {}\n`;

  test.each([
    ['a misspelt key', 'dedline: 2026-12-01', 'key-unknown', 6],
    ['a doubled key', 'deadline: 2026-12-01\ndeadline: 2027-12-01', 'key-twice', 7],
    ['a day that is none', 'deadline: 2026-02-30', 'value-wrong', 6],
    ['no day', 'deadline: soon', 'value-wrong', 6],
    ['an empty one', 'deadline:', 'value-empty', 6],
    ['a status that is none', 'status: shut', 'value-wrong', 6],
    ['a key that is another without its colon', 'deadline 2026-12-01', 'yaml-syntax', 6],
  ])('%s', (_, line, code, at) => {
    const { head, problems } = readHead(source(text(line)));
    expect(head).toBeUndefined();
    expect(problems.map((one) => [one.code, one.place?.line])).toContainEqual([code, at]);
  });

  test.each([
    ['quotes around the key', '"deadline": 2026-12-01'],
    ['a space before the colon', 'deadline : 2026-12-01'],
    ['a key on a line of its own', '? deadline\n: 2026-12-01'],
    ['quotes around the day', "deadline: '2026-12-01'"],
    ['the day on the next line', 'deadline:\n  2026-12-01'],
    ['a comment', 'deadline: 2026-12-01 # as the sheet says'],
    ['a folded text', 'deadline: >-\n  2026-12-01'],
    ['Windows line ends', 'deadline: 2026-12-01\r\nreference: UA 0/26\r'],
  ])('a deadline written with %s is one', (_, lines) => {
    expect(readHead(source(text(lines))).head?.deadline).toBe('2026-12-01');
  });

  test('the targets are there if they are asked for, and a mistake in them is found in its line', () => {
    const right = text('deadline: 2026-12-01').replace(
      'targets: {}',
      'targets:\n  jo:\n    role: Mayor\n    country: FR\nbackground: |\n  long',
    );
    expect(readHead(source(right), 'all').head?.targets?.jo?.country).toBe('FR');
    expect(readHead(source(right)).head?.targets).toBeUndefined();
    const wrong = right.replace('country: FR\nbackground', 'country: France\nbackground');
    const { head, problems } = readHead(source(wrong), 'all');
    expect(head).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([['value-wrong', 10]]);
    expect(readHead(source(wrong)).problems).toEqual([]);
  });

  test('a deadline within another text is none', () => {
    const inside = 'background: |\n  It says:\n  deadline: 2026-12-01\n';
    expect(readHead(source(text(inside))).head?.deadline).toBeUndefined();
  });
});

describe('targets of cases whose deadline is not before a day', () => {
  const body = 'title: A choir\ncountry: FR\ntargets:\n  jo:\n    role: Mayor\n    country: FR\n';
  const areRead = (line: string) => {
    const { head, problems } = readHead(source(`${line}${body}`), { from: '2026-11-23' });
    expect(problems).toEqual([]);
    return head?.targets !== undefined;
  };

  test.each([
    ['deadline: 2026-11-22\n', false],
    ['deadline: "2026-11-22" # long ago\n', false],
    ["deadline:   '2026-11-22'  \r\n", false],
    ['', false],
    ['deadline: 2026-11-23\n', true],
    ['deadline: 2026-11-24 # soon\n', true],
    ["deadline: '2026-12-01'\n", true],
    ['deadline:\n  2026-11-22\n', true], // not plain at first sight
    ['"deadline": 2026-11-22\n', true],
    ['deadline: 2026-11-22\ndeadlines: [{ date: 2027-01-01, for: a hearing }]\n', true],
  ])('%j: %s', (line, read) => {
    expect(areRead(line)).toBe(read);
  });
});

describe('the line of the deadline', () => {
  const lineOf = (text: string) => {
    const { head } = readHead(source(text));
    const whole = headIn(readYaml(text, 'case.yaml'), 'case').head;
    expect(whole).toEqual(head);
    return head?.deadlineLine;
  };
  const body = 'title: A choir\ncountry: FR\n';

  test.each([
    [`${body}deadline: 2026-12-01\n`, 3],
    [`deadline: 2026-12-01\n${body}`, 1],
    [`# A choir\n\n${body}"deadline": 2026-12-01\n`, 5],
    [`${body}deadlines:\n  - { date: 2026-12-01, for: a hearing }\n`, 3],
    [body, undefined],
  ])('of %j is %s', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  test('is not there without one', () => {
    expect(readHead(source(body)).head).not.toHaveProperty('deadlineLine');
    expect(headIn(readYaml('titel: A\n', 'case.yaml'), 'case').head).toBeUndefined();
  });
});
