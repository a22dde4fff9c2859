import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { ownLines } from '../support/pdf-read.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

// An evening from the list of members to the files in its folder.

const MEMBERS = `name;address;town;country;languages;about;why
Anna Muster;Musterweg 1;00000 Musterhagen;Germany;en;I am a teacher.;Songs taught me to think.
Ben Sample;1 Sample Row, Leeds;Leeds;UK;en;;
Cora "Co" Sample;;Leeds;UK;en;;
`;

interface ManifestEntry {
  readonly writer: string;
  readonly target: string;
  readonly file: string;
  readonly page: number;
  readonly pages: number;
  readonly envelope: number;
  readonly sha256: string;
  readonly own: number;
}

/** A folder with the choir and a list of members. */
function group(members = MEMBERS): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
  writeFileSync(join(folder, 'members.csv'), members);
  return folder;
}

async function evening(folder: string, ...words: readonly string[]) {
  const result = await run(['evening', '--case', 'choir', '-o', 'tonight', ...words], { folder });
  return { ...result, at: (name: string) => join(folder, 'tonight', name) };
}

function postingsIn(path: string): ManifestEntry[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { postings: ManifestEntry[] }).postings;
}

describe('a stack', () => {
  const folder = group();
  let made: Awaited<ReturnType<typeof evening>>;
  beforeAll(async () => {
    made = await evening(folder, '--blank', '1', '--handwrite', '3');
  });

  test('has every file, and nothing else', () => {
    expect(made.exit).toBe(0);
    expect(readdirSync(made.at('')).sort()).toEqual([
      'copies.pdf',
      'cover-sheet.pdf',
      'envelopes.pdf',
      'letters.pdf',
      'manifest.json',
      'talking-points.pdf',
    ]);
  });

  test('has letters and envelopes in one order, each where the manifest says', () => {
    const pages = { 'letters.pdf': ownLines(made.at('letters.pdf')), 'copies.pdf': ownLines(made.at('copies.pdf')) };
    const envelopes = ownLines(made.at('envelopes.pdf'));
    const postings = postingsIn(made.at('manifest.json'));
    expect(postings.map(({ writer, target }) => `${writer} ${target}`)).toEqual([
      ...['anna-muster', 'ben-sample', 'cora-co-sample', 'guest-1'].map((one) => `${one} mayoress`),
      ...['anna-muster', 'ben-sample', 'cora-co-sample', 'guest-1'].map((one) => `${one} consul`),
    ]);
    const names = ['Anna Muster', 'Ben Sample', 'C. S.', undefined];
    for (const [index, { file, page, pages: count, envelope }] of postings.entries()) {
      const text = pages[file as keyof typeof pages].slice(page - 1, page - 1 + count).flat();
      const cover = envelopes[envelope - 1] ?? [];
      const name = names[index % 4];
      if (name !== undefined) expect(text, `letter ${index}`).toContain(name);
      if (name !== undefined) expect(cover, `envelope ${index}`).toContain(name);
      expect(cover).toContain(index < 4 ? 'Jo Sample' : 'Consul');
      expect(page % 2, 'a letter begins on a front').toBe(1);
    }
    expect(envelopes).toHaveLength(8);
  });

  test('has a slip before the letters of each writer', () => {
    const pages = ownLines(made.at('letters.pdf'));
    expect(pages.filter((lines) => lines.some((line) => line.includes('to sign'))).map(([first]) => first)).toEqual([
      'Anna Muster',
      'Ben Sample',
      'C. S.',
      'Guest (4)',
    ]);
  });

  test('says in letters what writers say of themselves, and how much of it is their own', () => {
    const [anna, ben] = postingsIn(made.at('manifest.json'));
    const lines = ownLines(made.at('letters.pdf'))[(anna?.page ?? 0) - 1]?.join('\n') ?? '';
    expect(lines).toMatch(/I am a teacher\.\nShe was told that her choir may not sing\.\nSongs taught me to think\./);
    expect(lines).toContain('Why I write to you');
    expect([anna?.own, ben?.own]).toEqual([0.33, 0]);
  });

  test('begins with a cover sheet that counts it', () => {
    const text = ownLines(made.at('cover-sheet.pdf')).flat().join('\n');
    expect(text).toContain('Letters of 23 November 2026');
    expect(text).toContain('4 writers, 4 letters and 4 envelopes of copies, 8 sheets of paper.');
    expect(text).toContain('8 envelopes of size DL');
    expect(text).toContain('A letter for choir had to be posted by');
  });

  test('is entered as prepared, without names, and once however often it is made', async () => {
    const lines = readFileSync(join(folder, 'sent.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines.join('')).not.toMatch(/muster|sample|"writer"/i);
    expect(new Set(lines.map((line) => JSON.parse(line).state))).toEqual(new Set(['prepared']));
    await evening(folder, '--blank', '1', '--handwrite', '3', '-f');
    const ids = readFileSync(join(folder, 'sent.ndjson'), 'utf8').trimEnd().split('\n');
    expect(new Set(ids.map((line) => JSON.parse(line).id)).size).toBe(8);
  });
});

test('the same list and case make the same bytes', async () => {
  const [one, other] = await Promise.all([evening(group()), evening(group())]);
  for (const name of readdirSync(one.at('')))
    expect(readFileSync(one.at(name)).equals(readFileSync(other.at(name))), name).toBe(true);
});

test('a printer of one side gets no blank backs, and the config may say where the list is', async () => {
  const folder = group();
  const config = join(homeOf(folder), '.config/appeal');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'config.yaml'), 'printers: { old: { sides: one } }\nmembers: ~/list.csv\n');
  renameSync(join(folder, 'members.csv'), join(homeOf(folder), 'list.csv'));
  const { at } = await evening(folder, '--no-copies');
  expect(ownLines(at('letters.pdf')).filter((lines) => lines.length === 0)).toEqual([]);
  expect(postingsIn(at('manifest.json')).map(({ page }) => page)).toEqual([2, 4, 6]);
});

test('--split makes a file of each letter and each envelope, in the order of the stack', async () => {
  const { at } = await evening(group(), '--split', '--order', 'target');
  expect(readdirSync(at('letters'))).toEqual([
    '0001-anna-muster-choir-mayoress.pdf',
    '0002-ben-sample-choir-mayoress.pdf',
    '0003-cora-co-sample-choir-mayoress.pdf',
  ]);
  expect(readdirSync(at('envelopes'))).toHaveLength(6);
  expect(ownLines(at('envelopes/0006-cora-co-sample-choir-consul.pdf')).flat()).toContain('Consul');
});

test('labels take the place of envelopes', async () => {
  const { at } = await evening(group(), '--labels', 'L7160');
  expect(existsSync(at('envelopes.pdf'))).toBe(false);
  expect(
    ownLines(at('labels.pdf'))
      .flat()
      .join(' ')
      .match(/Jo Sample/g),
  ).toHaveLength(3);
});

test('an address that fits no envelope is left out of letters and envelopes alike', async () => {
  const folder = group();
  const file = join(folder, 'cases/choir.yaml');
  const high = `address: [${'abcdefghijklmnop'.split('').join(', ')}]`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('address: [2 Sample Row, London]', high));
  const { exit, stderr, at } = await evening(folder);
  expect(exit).toBe(1);
  expect(stderr).toContain('address-high');
  expect(postingsIn(at('manifest.json')).map(({ target }) => target)).toEqual(['mayoress', 'mayoress', 'mayoress']);
  expect(existsSync(at('copies.pdf'))).toBe(false);
  expect(ownLines(at('envelopes.pdf'))).toHaveLength(3);
});

test('two evenings do not come into one folder unasked', async () => {
  const folder = group();
  await evening(folder);
  const before = readFileSync(join(folder, 'tonight/letters.pdf'));
  const { exit, stderr } = await evening(folder, '--date', '2026-12-24');
  expect(exit).toBe(2);
  expect(stderr).toContain('evening-other-day');
  expect(readFileSync(join(folder, 'tonight/letters.pdf')).equals(before)).toBe(true);
});

test('who has an office is greeted by it, as in a letter', async () => {
  const folder = group();
  const file = join(folder, 'cases/choir.yaml');
  const text = readFileSync(file, 'utf8').replace(/salutation:\s+en: Dear Mayoress/, 'office: governor');
  writeFileSync(file, text);
  const { at } = await evening(folder, '--no-copies', '--writer', 'Ben');
  expect(ownLines(at('letters.pdf')).flat()).toContain('Dear Governor,');
});
