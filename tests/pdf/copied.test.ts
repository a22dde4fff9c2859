import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  FROM_RIGHT,
  folderWithSenders,
  has,
  LANGUAGES,
  letterPdf,
  pagesOf,
  TONGUES_FOLDER,
  textOf,
  tool,
  UNSPACED,
} from '../support/pdf.ts';
import { ownReading } from '../support/pdf-read.ts';
import { run } from '../support/run.ts';

// What is copied from the page, found by a search in it, or read aloud, is what was written: with poppler, which makes text
// of glyphs and their places as most readers do.

interface Letter {
  readonly sender: readonly string[];
  readonly recipient: { readonly lines: readonly string[]; readonly country?: string };
  readonly placeAndDate: string;
  readonly signature: string;
  readonly copies: readonly string[];
  readonly blocks: readonly ({ readonly text: string } | { readonly items: readonly string[] })[];
}

/** Every text of a letter, as the JSON has it. */
function textsOf({ sender, recipient, placeAndDate, signature, copies, blocks }: Letter): string[] {
  const { lines, country } = recipient;
  const words = blocks.flatMap((block) => ('text' in block ? [block.text] : block.items));
  return [...sender, ...lines, ...(country ? [country] : []), placeAndDate, ...words, signature, ...copies];
}

const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Line ends are spaces, and nothing where words are not set apart: there a line may end anywhere. */
const flat = (text: string, language: string): string =>
  text
    .replace(CONTROLS, '')
    .replace(/\s+/g, UNSPACED.includes(language) ? '' : ' ')
    .trim();

/** Words in their order, the letters of each sorted: what is left if a letter and its mark are turned round. */
const loose = (text: string): string =>
  flat(text.replace(CONTROLS, '').replace(/-\s*/g, ''), '')
    .split(' ')
    .map((word) => [...word].sort().join(''))
    .join(' ');

/** The letters alone, wherever they stand. */
const sorted = (text: string): string => [...flat(text, 'zh').replace(/-/g, '')].sort().join('');

/**
 * What poppler 22.12 does to text from right to left, which no file can help: glyphs that stand for several characters (a
 * letter with its vowel mark, lam with alef) come turned round; after a hyphen at the end of a line comes a space; and
 * Nastaliq, whose words run downhill, comes in pieces.
 */
const KNOWN: Readonly<Record<string, 'turned' | 'hyphen' | 'pieces'>> = {
  ar: 'turned',
  fa: 'turned',
  he: 'turned',
  ug: 'hyphen',
  ur: 'pieces',
};

const made = new Map<
  string,
  { readonly path: string; readonly text: string; readonly wanted: readonly string[]; readonly divided: number }
>();
const madeIn = (language: string) => made.get(language) ?? { path: '', text: '', wanted: [], divided: 0 };
const lost = (language: string, as: (text: string, language: string) => string): string[] => {
  const { text, wanted } = madeIn(language);
  const found = as(text, language);
  return wanted.filter((one) => !found.includes(as(one, language)));
};

beforeAll(async () => {
  const folder = folderWithSenders();
  for (const language of LANGUAGES) {
    const words = ['--cases', TONGUES_FOLDER, '--target', 'gb', '--lang', language];
    const path = await letterPdf(words, { folder });
    const { stdout } = await run(['letter', '--json', '--quiet', ...words], { folder });
    const [posting] = (JSON.parse(stdout) as { postings: [{ letters: [Letter] }] }).postings;
    const divided = pagesOf(path)
      .flat()
      .filter((line) => /\p{L}-$/u.test(line)).length;
    made.set(language, { path, text: textOf(path), wanted: textsOf(posting.letters[0]), divided });
  }
});
const knownAs = (...kinds: readonly unknown[]) => LANGUAGES.filter((language) => kinds.includes(KNOWN[language]));

describe('the marked pieces of the file', () => {
  test.each(LANGUAGES)(
    'in %s have all letters of every text, in their order where they run from the left',
    (language) => {
      const { path, wanted } = madeIn(language);
      const read = ownReading(path);
      expect(sorted(read.join(''))).toBe(sorted([...wanted, '•••'].join('')));
      if (FROM_RIGHT.includes(language)) return;
      const undivided = (text: string) => flat(text, language).replace(/[-֊]/g, ''); // a word may be divided at the end of a line
      const whole = undivided(read.join(' '));
      expect(wanted.filter((one) => !whole.includes(undivided(one)))).toEqual([]);
    },
  );
});

describe.skipIf(!has('pdftotext'))('the letter', () => {
  test.each(LANGUAGES)('in %s has all its letters on the page, and no others', (language) => {
    const { text, wanted } = madeIn(language);
    const pages = text.split('\f').length - 1;
    const beside = Array.from({ length: pages - 1 }, (_, index) => String(index + 2));
    expect(wanted.length).toBeGreaterThan(20);
    expect(sorted(text)).toBe(sorted([...wanted, '•••', ...beside].join('')));
  });

  test.each(knownAs(undefined))('in %s gives every text back', (language) => {
    expect(lost(language, flat)).toEqual([]);
  });

  test.each(knownAs('turned', 'hyphen'))('in %s gives every word back, some with letters turned round', (language) => {
    expect(lost(language, loose)).toEqual([]);
    expect(lost(language, flat), 'a limit that is gone: take it out of KNOWN').not.toEqual([]);
  });

  test.each(knownAs('pieces'))('in %s gives texts back without words that run downhill', (language) => {
    expect(lost(language, loose), 'a limit that is gone: take it out of KNOWN').not.toEqual([]);
    const upright = madeIn(language).wanted.filter((text) => /^[\p{Script=Latin}\d\s,-]+$/u.test(text));
    expect(upright.length).toBeGreaterThan(8);
    for (const text of upright) expect(flat(madeIn(language).text, language)).toContain(flat(text, language));
  });
});

describe.skipIf(!has('pdftotext'))('what is set by other rules', () => {
  test('a word that is divided at the end of a line is whole again', () => {
    const divided = LANGUAGES.filter((language) => madeIn(language).divided > 0);
    expect(divided).toEqual(expect.arrayContaining(['de', 'el', 'ka', 'ru', 'tr']));
    for (const language of divided) expect(lost(language, flat)).toEqual([]);
  });

  test.each(['en', 'km', 'he', 'am'])('bold names, and letters without serifs, in %s', async (language) => {
    const words = ['--target', 'gb', '--lang', language];
    const text = tool('pdftotext', await letterPdf([...words, '--bold-names', '--sans']), '-');
    const as = KNOWN[language] ? loose : flat;
    for (const one of madeIn(language).wanted) expect(as(text, language)).toContain(as(one, language));
  });

  test('a hyphen that belongs to a word is taken away if a line ends with it: poppler knows no other', async () => {
    const folder = folderWithSenders();
    const body = 'Sample-town, well-known '.repeat(40).trim();
    writeFileSync(join(folder, 'mine.txt'), `Dear Sample,\n\n${body}\n\nYours,`);
    const path = await letterPdf(['--target', 'gb', '--lang', 'en', '--body', 'mine.txt'], { folder });
    const text = flat(tool('pdftotext', path, '-'), 'en');
    expect(text.replace(/-/g, '')).toContain(body.replace(/-/g, ''));
    expect(pagesOf(path).flat().join('\n')).toMatch(/(Sample|well)-$/m);
    expect(text, 'a limit that is gone').not.toContain(body);
  });

  test('text from right to left is listed as known where it is', () => {
    expect(Object.keys(KNOWN).sort()).toEqual([...FROM_RIGHT].sort());
  });
});
