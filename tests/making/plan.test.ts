import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// What cannot be made is told first and left out, and all else is made; a dry run shows that very plan.

const HIGH = Array.from({ length: 20 }, (_, nth) => `${nth + 1} Sample Street`);
const SHORT = ['1 Sample Street', 'Exampleville'];

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(
    join(folder, 'appeal.yaml'),
    'senders: { ada: { name: Ada Example, address: [1 Row], country: GB, languages: [en] } }\n',
  );
});

interface Case {
  readonly address?: readonly string[];
  readonly opening?: string;
  readonly more?: object;
}

/** Puts a case with one target into the folder. */
function put(slug: string, { address = SHORT, opening = 'She may not sing.', more = {} }: Case = {}): void {
  const text = JSON.stringify({
    title: `The choir ${slug}`,
    country: 'FR',
    people: [{ name: 'Mara Example', pronouns: 'she/her' }],
    targets: { [`mayor-of-${slug}`]: { name: `Jo ${slug}`, country: 'FR', address } },
    letter: { en: { subject: 'A', opening, demands: ['Let her sing.'], reviewed: 'nobody' } },
    ...more,
  });
  writeFileSync(join(folder, `cases/${slug}.yaml`), text);
}

const appeal = (...words: string[]) => run(words, { folder, env: { PATH: '/nowhere' } });
const out = () => readdirSync(join(folder, 'out')).sort();
const GOOD = ['ada-mayor-of-ada.pdf', 'cy-mayor-of-cy.pdf'];

/** What keeps one of three letters from being made, in turn. */
const BAD: readonly (readonly [string, Case | string, string])[] = [
  ['an address that is too high for the window', { address: HIGH }, 'address-high'],
  ['a character that no font has', { opening: 'They sang \u{1F3B6}.' }, 'character-missing'],
  [
    'no letter in the language',
    { more: { letter: { de: { subject: 'A', opening: 'B', demands: ['C'], reviewed: 'x' } } } },
    'letter-language',
  ],
  ['a misspelt key', { more: { dedline: '2026-12-01' } }, 'key-unknown'],
  ['no YAML at all', '{ title: [', 'yaml-syntax'],
];

describe.each(BAD)('one letter of three with %s', (_, bad, code) => {
  beforeEach(() => {
    put('ada');
    put('cy');
    if (typeof bad === 'string') writeFileSync(join(folder, 'cases/bo.yaml'), bad);
    else put('bo', bad);
  });
  const letters = ['letter', '--all', '--lang', 'en', '--format', 'pdf', '--form', 'uk', '-o', 'out'];

  test('is told first, the others are made, and the answer is 1', async () => {
    const { exit, stderr } = await appeal(...letters);
    expect(exit).toBe(1);
    expect(stderr.indexOf(`[${code}]`)).toBeGreaterThan(-1);
    expect(stderr.indexOf(`[${code}]`)).toBeLessThan(stderr.indexOf('Wrote'));
    expect(stderr).toMatch(/^Left out: bo(\/mayor-of-bo)?\.$/m);
    expect(out()).toEqual(GOOD);
  });

  test('lets nothing be made with --strict', async () => {
    const { exit, stderr } = await appeal(...letters, '--strict');
    expect(exit).toBe(2);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain('[strict-left-out]');
    expect(out()).toEqual([]);
  });

  test('is in the plan with its reason, and nothing is made', async () => {
    const { exit, stdout } = await appeal(...letters, '-n', '--json');
    expect(exit).toBe(1);
    expect(out()).toEqual([]);
    const { version, plan, problems } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(plan).toMatchObject({ makes: 'letters', format: 'pdf', leftOut: [{ case: 'bo', reasons: [code] }] });
    expect(plan.files.map(({ path, pages }: { path: string; pages: number }) => [path, pages])).toEqual([
      ['out/ada-mayor-of-ada.pdf', 1],
      ['out/cy-mayor-of-cy.pdf', 1],
    ]);
    expect(problems.map((one: { code: string }) => one.code)).toContain(code);
  });

  test('asked for alone cannot be made: 2, and nothing is written', async () => {
    const { exit, stderr } = await appeal(
      ...letters.filter((word) => word !== '--all'),
      '--case',
      'bo',
      '--target',
      'all',
    );
    expect(exit).toBe(2);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).not.toContain('Left out');
    expect(out()).toEqual([]);
  });

  test('leaves one file of all letters without it', async () => {
    const { exit, stdout } = await appeal(...letters, '--combined', '-n', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).plan.files).toMatchObject([{ path: 'out/letters.pdf', count: 2, pages: 3 }]);
  });
});

test('a character that several letters lack is told once, and every one of them is left out', async () => {
  for (const slug of ['ada', 'bo', 'cy']) put(slug, slug === 'cy' ? {} : { opening: 'They sang \u{1F3B6}.' });
  const { exit, stderr } = await appeal('letter', '--all', '--format', 'pdf', '-o', 'out');
  expect(exit).toBe(1);
  expect(stderr.split('[character-missing]')).toHaveLength(2);
  expect(stderr).toContain('Left out: ada/mayor-of-ada, bo/mayor-of-bo.');
  expect(out()).toEqual(['cy-mayor-of-cy.pdf']);
});

test('a sender whose name no font has leaves every envelope out', async () => {
  const sender = { name: 'Ada \u{1F3B6}', address: ['1 Row'], country: 'GB', languages: ['en'] };
  writeFileSync(join(folder, 'appeal.yaml'), JSON.stringify({ senders: { ada: sender } }));
  put('ada');
  put('bo');
  const { exit, stderr } = await appeal('envelope', '--all', '-o', 'out/e.pdf');
  expect(exit).toBe(2);
  expect(stderr).toContain('[character-missing]');
  expect(out()).toEqual([]);
});

describe('an address that does not fit, among others', () => {
  beforeEach(() => {
    for (const slug of ['ada', 'bo', 'cy']) put(slug, slug === 'bo' ? { address: HIGH } : {});
  });

  test.each([
    ['envelope', ['--size', 'DL'], 'envelopes', 6],
    ['labels', ['--sheet', 'L7160', '--start', '19'], 'labels', 2],
  ])('%s: is left out, and the others stand as if it were not there', async (command, flags, makes, pages) => {
    const words = [command, '--all', ...flags, '--copies', '3', '-o', 'out/a.pdf'];
    const planned = await appeal(...words, '-n', '--json');
    expect(planned.exit).toBe(1);
    expect(JSON.parse(planned.stdout).plan).toEqual({
      makes,
      format: 'pdf',
      files: [
        {
          path: 'out/a.pdf',
          count: 6,
          pages,
          items: ['ada', 'cy'].map((slug) => ({
            case: slug,
            target: `mayor-of-${slug}`,
            name: `Jo ${slug}`,
            country: 'FR',
            copies: 3,
          })),
        },
      ],
      leftOut: [{ case: 'bo', target: 'mayor-of-bo', name: 'Jo bo', reasons: ['address-high'] }],
    });
    const { exit, stderr } = await appeal(...words);
    expect(exit).toBe(1);
    expect(stderr).toMatch(
      /\[address-high\][\s\S]*Left out: bo\/mayor-of-bo\.\nWrote out\/a\.pdf: \d+ pages? \S+, print at 100 %\n$/,
    );
    expect(stderr.split('[address-high]')).toHaveLength(2);
    expect((await appeal(...words, '--strict', '-f')).exit).toBe(2);
    const before = readFileSync(join(folder, 'out/a.pdf'));
    writeFileSync(join(folder, 'cases/bo.yaml'), readFileSync(join(folder, 'cases/ada.yaml')));
    const only = await appeal(...words, '-f', '--target', 'x', '--case', 'ada', '--case', 'cy');
    expect(only.exit).toBe(0);
    expect(readFileSync(join(folder, 'out/a.pdf')).length).toBe(before.length);
  });

  test('postage is that of the envelopes that are made', async () => {
    writeFileSync(
      join(folder, 'rates.yaml'),
      'date: 2026-01-01\ncurrency: EUR\nsheet: 5\nenvelope: 5\nzones: { World: { steps: [{ grams: 20, price: 2 }] } }\n',
    );
    const words = ['envelope', '--all', '--size', 'DL', '-o', 'out/a.pdf', '--postage', 'rates.yaml'];
    const { stderr } = await appeal(...words);
    expect(stderr).toMatch(/Postage: 4\.00 EUR/);
    expect(JSON.parse((await appeal(...words, '-n', '--json', '-f')).stdout).plan.postage).toMatchObject({ total: 4 });
  });
});

describe('a dry run', () => {
  beforeEach(() => put('ada'));

  test.each([
    [['letter', '--target', 'mayor-of-ada'], 'Would write to standard output: 1 letter, for Jo ada (ada/mayor-of-ada)'],
    [['letter', '--all', '-o', 'out/a.pdf'], 'Would write out/a.pdf: 1 page, for Jo ada (ada/mayor-of-ada)'],
    [
      ['envelope', '--all', '-o', 'out/a.pdf'],
      'Would write out/a.pdf: 1 envelope, 1 page, for Jo ada (ada/mayor-of-ada)',
    ],
    [
      ['labels', '--sender', '--sheet', 'L7160', '-o', 'out/a.pdf'],
      'Would write out/a.pdf: 21 labels, 1 sheet\n  Ada Example, 21 copies',
    ],
    [['labels', '--all', '-o', 'out/a.csv'], 'Would write out/a.csv: 1 label, for Jo ada (ada/mayor-of-ada)'],
    [['proof', '-o', 'out/a.pdf'], 'Would write out/a.pdf: 1 page'],
    [['deadlines', '-o', 'out/a.ics'], 'Would write out/a.ics: 1 case'],
  ])('of %j says %j, and writes nothing', async (words, said) => {
    const { exit, stdout, stderr } = await appeal(...words, '-n');
    expect({ exit, stdout, made: out() }).toEqual({ exit: 0, stdout: '', made: [] });
    expect(`${stderr}`).toContain(`${said}\n`);
    const { plan } = JSON.parse((await appeal(...words, '-n', '--json')).stdout);
    expect(plan.leftOut).toEqual([]);
    expect(plan.files).toHaveLength(1);
  });

  test('finds what is in the way of a file', async () => {
    writeFileSync(join(folder, 'out/a.pdf'), 'Mine.');
    const { exit, stderr } = await appeal('envelope', '--all', '-o', 'out/a.pdf', '-n');
    expect(exit).toBe(2);
    expect(stderr).toContain('[output-exists]');
  });
});

test('a closed case that is named is left out, and the others are made', async () => {
  put('ada');
  put('bo', { more: { status: 'closed', statusNote: 'She is free.' } });
  const words = ['letter', '--case', 'ada', '--case', 'bo', '--target', 'all', '-o', 'out'];
  const { exit, stderr } = await appeal(...words);
  expect(exit).toBe(1);
  expect(stderr).toContain('[case-closed]');
  expect(out()).toEqual(['ada-mayor-of-ada.txt']);
});

test('a name that is not there is a slip, and nothing is made', async () => {
  put('ada');
  const { exit } = await appeal('letter', '--case', 'ada', '--case', 'adda', '--target', 'all', '-o', 'out');
  expect({ exit, made: out() }).toEqual({ exit: 2, made: [] });
});

test('where no case is open, there is no letter to write', async () => {
  put('ada', { more: { status: 'closed', statusNote: 'She is free.' } });
  const { exit, stderr, stdout } = await appeal('letter', '--all');
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain('[nothing-to-write]');
});
