import { describe, expect, test } from 'vitest';
import { readPartly, readWithoutBroken } from '../../src/case/partly.ts';
import { CASE_KEYS } from '../../src/case/read.ts';
import type { Finding } from '../../src/problem/finding.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { caseWith } from '../check/check-support.ts';

// The parts of a case file in which something is wrong: which can be read, where they stand, and which cannot.

const FILE = 'cases/choir.yaml';
const source = (text: string) => ({ text, file: FILE, slug: 'choir' });

const partly = (text: string, broken?: readonly string[]) => readPartly(readYaml(text, FILE), 'choir', broken);
const named = (paths: readonly (readonly (string | number)[])[] = []) => paths.map((path) => path.join('.'));
const told = (problems: readonly Finding[] = []) =>
  problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);

describe('without the parts that are no YAML', () => {
  const SONG = 'title: "The song\ncountry: FR\ngroup: { name: the choir }\n';

  test('the others are read, and stand where the file has them', () => {
    const read = readWithoutBroken(source(caseWith(SONG)));
    expect(read?.broken).toEqual(['title']);
    const keys = Object.keys(read?.yaml.value as object);
    expect(keys.sort()).toEqual(['country', 'group', 'letter', 'people', 'targets']);
    expect(read?.yaml.file).toBe(FILE);
    expect(read?.yaml.place(['country'])).toEqual({ file: FILE, line: 2, column: 10 });
    expect(read?.problems).toEqual([]);
  });

  test('what is wrong with the shape of the others is said, with its place, and not that the broken ones lack', () => {
    const read = readWithoutBroken(source(caseWith(`${SONG}deadline: soon\nsummary: [\n`)));
    expect(read?.broken).toEqual(['title', 'summary']);
    expect(told(read?.problems)).toEqual(['value-wrong 4:11']);
    expect(read?.problems[0]?.place?.file).toBe(FILE);
  });

  test('what no schema says of them is said too', () => {
    const read = readWithoutBroken(
      source(caseWith('title: "The song\ntargets:\n  mayoress: { kind: copy, name: Jo Sample, country: FR }\n')),
    );
    expect(told(read?.problems)).toEqual(['no-main-target 3:3']);
  });

  test.each([
    ['if none is broken', caseWith('')],
    ['if all are', 'title: "A\n'],
    ['of two, both', 'title: "A\ncountry: [\n'],
    ['if they cannot be told from each other', '{ title: "A, country: FR }\n'],
    ['of nothing', ''],
  ])('nothing %s', (_, text) => {
    expect(readWithoutBroken(source(text))).toBeUndefined();
  });

  test.each([
    [200, true],
    [201, false],
  ])('of %i parts: %s', (count, isRead) => {
    const parts = Array.from({ length: count - 1 }, (_, nth) => `key${nth}: 1\n`).join('');
    const read = readWithoutBroken(source(`${parts}title: "A\n`));
    expect(read !== undefined).toBe(isRead);
    expect(read?.broken ?? []).toEqual(isRead ? ['title'] : []);
  });
});

describe('a case in part', () => {
  test('goes by its name and file, and holds what can be read', () => {
    const read = partly(caseWith('deadline: soon\n'));
    expect(read).toMatchObject({ slug: 'choir', file: FILE, gaps: [['deadline']], unread: [['deadline']] });
    expect(read?.content.title).toBe('The choir of Exampleville may not sing');
    expect(read?.content).not.toHaveProperty('deadline');
    expect(read?.yaml.value).toBe(read?.content);
    expect(read?.yaml.file).toBe(FILE);
  });

  test.each([
    ['a list', '- title: A\n'],
    ['a word', 'title\n'],
    ['nothing', ''],
    ['nothing that is written', 'null\n'],
    ['no YAML', 'title: "A\n'],
  ])('is none of %s', (_, text) => {
    expect(partly(text)).toBeUndefined();
  });

  /** A title, the fragment, all gaps, and those of them where something stands that is not read. */
  test.each<[title: string, fragment: string, gaps: string[], unread: string[]]>([
    ['something unknown', 'colour: blue\n', ['colour'], ['colour']],
    ['something empty', 'colour:\nsummary:\n', ['colour', 'summary'], []],
    ['no people', 'people: []\n', ['people'], ['people']],
    ['people of nothing, once', 'people:\n', ['people'], []],
    ['people who are none, once', 'people: 3\n', ['people'], ['people']],
    ['nobody but a group', 'people: []\ngroup: { name: the choir }\n', [], []],
    [
      'a group of which nothing is said',
      'people: []\ngroup: { count: 3 }\n',
      ['group.name', 'group', 'people'],
      ['group', 'people'],
    ],
    ['a target that is nobody', 'targets:\n  mayor: { country: FR }\n', ['targets.mayor.name'], []],
    ['one with a name', 'targets:\n  mayor: { name: Jo, country: FR }\n', [], []],
    ['one with a role', 'targets:\n  mayor: { role: Mayor, country: FR }\n', [], []],
    ['one of an organisation', 'targets:\n  hall: { organisation: Town Hall, country: FR }\n', [], []],
    [
      'a second target that is nobody',
      'targets:\n  hall: { role: A, country: FR }\n  mayor: { country: FR }\n',
      ['targets.mayor.name'],
      [],
    ],
    ['a target that lacks its country', 'targets:\n  hall: { role: A }\n', ['targets.hall.country'], []],
    ['something that is no and yet stands there', 'issued: false\n', ['issued'], ['issued']],
    ['a key that stands twice', 'issued: 2026-01-01\nissued: 2026-01-02\n', ['issued'], ['issued']],
    ['one of another kind of mistake', 'issued: !!str 2026-01-01\n', [], []],
  ])('has gaps where there is %s', (_, fragment, gaps, unread) => {
    const read = partly(caseWith(fragment));
    expect(named(read?.gaps)).toEqual(gaps);
    expect(named(read?.unread)).toEqual(unread);
  });

  test('parts that are no YAML are gaps in which something stands', () => {
    const without = readWithoutBroken(source(caseWith('title: "The song\nletter: [\nsummary:\n')));
    expect(without?.broken).toEqual(['title', 'letter']);
    const read = without && readPartly(without.yaml, 'choir', without.broken);
    expect(named(read?.gaps)).toEqual(['title', 'letter', 'summary']);
    expect(named(read?.unread)).toEqual(['title', 'letter']);
    expect(read?.content).toMatchObject({ title: '', letter: {}, country: 'FR' });
    expect(Object.keys(read?.content ?? {}).every((key) => (CASE_KEYS as readonly string[]).includes(key))).toBe(true);
  });
});

describe('values stand where the file has them, by where they stand in what is read', () => {
  const text = `title: The song
colour: blue
people:
  - Mara
  - nam: Ana Sample
    pronouns: 0044
`;
  const name = ['people', 0, 'name'];

  test('the value, its key, words in it, and as it is written', () => {
    const read = partly(text);
    expect(read?.content.people[0]).toMatchObject({ name: 'Ana Sample', pronouns: '0044' });
    expect(read?.fileOf(name)).toEqual(['people', 1, 'nam']);
    expect(read?.yaml.place(name)).toEqual({ file: FILE, line: 5, column: 10 });
    expect(read?.yaml.place(name, { start: 4, text: 'Sample' })).toEqual({ file: FILE, line: 5, column: 14 });
    expect(read?.yaml.keyPlace(name)).toEqual({ file: FILE, line: 5, column: 5 });
    expect(read?.yaml.source(['people', 0, 'pronouns'])).toBe('0044');
    expect(read?.yaml.problems).toEqual([]);
  });

  test('from where to where', () => {
    const read = partly(text);
    const line = { line: 5, endLine: 5 };
    expect(read?.yaml.range(name)).toMatchObject({ ...line, column: 10, endColumn: 20 });
    expect(read?.yaml.range(name, 'key')).toMatchObject({ ...line, column: 5, endColumn: 8 });
    expect(read?.yaml.range(name, { start: 4, text: 'Sample' })).toMatchObject({ ...line, column: 14, endColumn: 20 });
  });
});
