import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// A newer sheet of a case that somebody has worked on.

const FIRST = readFileSync(join(PACKAGE, 'tests/import/first/g2018-en-01.txt'), 'utf8');
const NEWER = FIRST.replaceAll('First UA: 14/24 Index: AFR 59/7714/2024', 'Second UA: 14/24 Index: AFR 59/8800/2024')
  .replaceAll('19 February 2024', '30 April 2024')
  .replace('UNTIL: 15 April 2024', 'UNTIL: 20 June 2027')
  .replace('Have the water of the lake tested, and publish the results.', 'Let him see his wife.')
  .concat('\n\nADDITIONAL TARGETS\n\nMaria Nansubuga\nCommissioner of Prisons\nPlot 4 Jail Road\nKampala\nUganda\n');
/** What a keeper does to a draft. */
const KEPT: readonly (readonly [string, string])[] = [
  ['country: UG # line 1', 'country: UG # the lake is shared with Kenya'],
  ['I am writing to you about Okello Tumwine', 'I am writing to you about {{person.name}}'],
  ['subject: ""', 'subject: "Okello: \'free\' him" # hand made'],
  ['title: FISHERMAN JAILED FOR SPEAKING ABOUT LAKE # line 5', 'title: A fisherman is in prison for his words'],
];

let folder: string;
let before: string;

const file = (name: string) => join(folder, 'cases', `${name}.yaml`);
const appeal = (words: string) => run(words.split(' '), { folder });

beforeEach(async () => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'first.txt'), FIRST);
  writeFileSync(join(folder, 'newer.txt'), NEWER);
  await appeal('import first.txt');
  before = readFileSync(file('okello-tumwine'), 'utf8');
  for (const [draft, kept] of KEPT) {
    expect(before).toContain(draft);
    before = before.replace(draft, kept);
  }
  writeFileSync(file('okello-tumwine'), before);
});

test('puts what the sheet says of itself, and what is new, into the case; what the keeper wrote stays, byte for byte', async () => {
  writeFileSync(
    file('okello-tumwine'),
    before.replace('deadline: 2024-04-15', '# they may extend it\ndeadline: 2024-04-15'),
  );
  const { stdout, exit } = await appeal('import --update okello-tumwine newer.txt');
  expect(exit).toBe(0);
  expect(stdout).toContain('changed: deadline\n  - 2024-04-15\n  + 2027-06-20 (line 42)\n');
  expect(stdout).toContain('new: targets.nansubuga\n');
  expect(stdout).toMatch(/kept: letter\.en\.demands\n {2}- Have the water.*\n {2}\+ Let him see his wife/);
  expect(stdout).toMatch(/kept: title\n {2}- A fisherman is in prison for his words\n {2}\+ FISHERMAN/);
  expect(stdout).not.toContain('opening');
  const after = readFileSync(file('okello-tumwine'), 'utf8');
  expect(parse(after)).toMatchObject({
    title: 'A fisherman is in prison for his words',
    sequence: 'Second UA',
    index: 'AFR 59/8800/2024',
    issued: '2024-04-30',
    deadline: '2027-06-20',
    targets: { okware: {}, nansubuga: { kind: 'additional', name: 'Maria Nansubuga', country: 'UG' } },
  });
  expect(after).toContain('# check: the newer sheet says: Let him see his wife.');
  for (const [, kept] of KEPT) expect(after).toContain(kept);
  // of a value that is no more nothing is doubtful
  expect(after).toMatch(/# they may extend it\n(?:#.*\n)*deadline: 2027-06-20/);
  expect(before).toContain('# check: The deadline 2024-04-15 passed');
  expect(after).not.toContain('The deadline 2024-04-15 passed');
  const isOld = (line: string) => !/^(?:sequence|index|issued|deadline):|^# check: The deadline/.test(line);
  for (const line of before.split('\n').filter(isOld)) expect(after.split('\n')).toContain(line);
});

test('with -o makes a case of its own, and closes the old one', async () => {
  const { stderr, exit } = await appeal('import --update okello-tumwine newer.txt -o cases/okello-2.yaml');
  expect(exit).toBe(0);
  expect(stderr).toContain('Closed cases/okello-tumwine.yaml: superseded by okello-2.');
  expect(parse(readFileSync(file('okello-2'), 'utf8'))).toMatchObject({
    supersedes: 'okello-tumwine',
    deadline: '2027-06-20',
  });
  const old = readFileSync(file('okello-tumwine'), 'utf8');
  expect(old.replace(/^status: superseded\nsupersededBy: okello-2\n/m, '')).toBe(before);
  expect((await appeal('check cases/okello-2.yaml --rule supersedes-unknown --rule reference-twice')).exit).toBe(0);
});

test('writes nothing with -n or --json, and says so if nothing is new', async () => {
  await appeal('import --update okello-tumwine newer.txt -n');
  const { stdout } = await appeal('import --update okello-tumwine newer.txt --json');
  expect(JSON.parse(stdout).changes).toContainEqual({
    ...{ path: 'deadline', is: 'changed', before: '2024-04-15', after: '2027-06-20', line: 42 },
    text: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 20 June 2027',
  });
  expect(readFileSync(file('okello-tumwine'), 'utf8')).toBe(before);
  await appeal('import first.txt --slug same');
  expect((await appeal('import --update same first.txt')).stderr).toContain('says nothing that the case does not say');
});

test('a follow-up that is imported by itself names the case that it follows, and has a name of its own', async () => {
  const { stderr } = await appeal('import newer.txt');
  expect(parse(readFileSync(file('okello-tumwine-2'), 'utf8')).supersedes).toBe('okello-tumwine');
  expect(stderr).toContain('appeal import --update okello-tumwine newer.txt -o cases/okello-tumwine-2.yaml -f');
  expect(existsSync(file('okello-tumwine'))).toBe(true);
});

test('refuses a sheet about others, unless it is forced', async () => {
  writeFileSync(join(folder, 'others.txt'), NEWER.replaceAll('Tumwine', 'Mukasa').replaceAll('14/24', '15/24'));
  const { stdout, stderr, exit } = await appeal('import --update okello-tumwine others.txt');
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain('The document (UA 15/24) names nobody of cases/okello-tumwine.yaml (UA 14/24)');
  expect(readFileSync(file('okello-tumwine'), 'utf8')).toBe(before);
  expect((await appeal('import --update okello-tumwine others.txt -f')).exit).toBe(0);
});

test('needs a case that can be read, and asks nothing', async () => {
  writeFileSync(file('broken'), 'title: [');
  expect((await appeal('import --update broken newer.txt')).exit).toBe(2);
  expect((await appeal('import --update nobody newer.txt')).stderr).toContain('[case-unknown]');
  expect((await appeal('import --update okello-tumwine newer.txt --review')).stderr).toContain('[flags-together]');
});
