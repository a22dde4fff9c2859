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
  textOf,
  tool,
  UNSPACED,
} from '../support/pdf.ts';
import { ownReading } from '../support/pdf-read.ts';
import { READERS, wordsIn, wordsLost } from '../support/pdf-readers.mjs';
import { letterIn } from '../support/tongue-letters.ts';

// What is copied from the page, found by a search in it, or read aloud, is what was written: with poppler, mupdf, pdf.js and
// pdfium, which make text of glyphs and their places, each in its way.

/** Words in scripts that we have fonts for, but no letters: invented names, days and months. */
const NO_ROOM: Readonly<Record<string, string>> = {
  si: 'ශ්‍රී ලංකා පුස්තකාලය ප්‍රශ්න ලිපිය කෘතිය සඳුදා',
  gu: 'પ્રશ્ન શ્રી ક્ષેત્ર પુસ્તકાલય કૃપા ગુરુવાર દ્વારા ફરી',
  pa: 'ਪ੍ਰਸ਼ਨ ਸ਼੍ਰੀ ਕਿਤਾਬ ਮਿੱਤਰ ਪੁਸਤਕਾਲਾ ਸੋਮਵਾਰ ਸਿੰਘ',
  ml: 'പ്രശ്നം ശ്രീ പുസ്തകം ക്ഷേത്രം സ്വാതന്ത്ര്യം കത്ത് തിങ്കൾ',
  bo: 'བོད་ཡིག རྒྱལ་པོ སྐད་ཡིག དཔེ་ཆ སློབ་གྲྭ བཀྲ་ཤིས',
};

const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Line ends are spaces, and nothing where words are not set apart: there a line may end anywhere. */
const flat = (text: string, language: string): string =>
  text
    .replace(CONTROLS, '')
    .replace(/\s+/g, UNSPACED.includes(language) ? '' : ' ')
    .trim()
    .normalize();

/** Words in their order, the letters of each sorted: what is left if a letter and its mark are turned round. */
const loose = (text: string): string =>
  flat(text.replace(CONTROLS, '').replace(/-\s*/g, ''), '')
    .split(' ')
    .map((word) => [...word].sort().join(''))
    .join(' ');

/** The letters alone, wherever they stand. */
const sorted = (text: string): string => [...flat(text, 'zh').replace(/-/g, '')].sort().join('');

/** Where a line ends with a hyphen that belongs to a word, poppler puts a space, if the text runs from right to left. */
const HYPHEN = ['ug'];

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
  for (const language of LANGUAGES) {
    const { path, wanted } = await letterIn(language);
    const divided = pagesOf(path)
      .flat()
      .filter((line) => /\p{L}-$/u.test(line)).length;
    made.set(language, { path, text: textOf(path), wanted, divided });
  }
});

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
    const pages = text.split('\f').slice(0, -1);
    const words = pages.map((page, index) => (index === 0 ? page : page.trimEnd().split('\n').slice(0, -1).join('\n')));
    const feet = pages.slice(1).map((page) => page.trimEnd().split('\n').at(-1) ?? '');
    for (const [index, foot] of feet.entries()) {
      const [number, count] = [index + 2, pages.length];
      expect(foot).toMatch(new RegExp(` · .*${number}.*${count}`));
    }
    expect(wanted.length).toBeGreaterThan(20);
    expect(sorted(words.join(''))).toBe(sorted([...wanted, '•••'].join('')));
  });

  test.each(LANGUAGES.filter((language) => !HYPHEN.includes(language)))('in %s gives every text back', (language) => {
    expect(lost(language, flat)).toEqual([]);
  });

  test.each(HYPHEN)('in %s gives every text back but for a space after a hyphen', (language) => {
    expect(lost(language, loose)).toEqual([]);
    expect(lost(language, flat), 'a limit that is gone: take it out of HYPHEN').not.toEqual([]);
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
    for (const one of madeIn(language).wanted) expect(flat(text, language)).toContain(flat(one, language));
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
});

const inNoRoom = new Map<string, Promise<string>>();
/** The path of a letter with words of NO_ROOM, made once for all readers. */
const letterOf = (script: string, text: string): Promise<string> => {
  const folder = folderWithSenders();
  writeFileSync(join(folder, 'mine.txt'), `Dear Sample,\n\n${text}\n\nYours,`);
  const path = inNoRoom.get(script) ?? letterPdf(['--target', 'gb', '--lang', 'en', '--body', 'mine.txt'], { folder });
  inNoRoom.set(script, path);
  return path;
};

/** No mark follows the last letter of a word from right to left: pdf.js puts a space before one that does. */
const isWhole = (word: string) => !/\p{M}$/u.test(word);

describe.each(READERS)('a search in $name', ({ name, program, read }) => {
  const finds = async (path: string, words: readonly string[], language: string) => {
    const how = { spaced: !UNSPACED.includes(language) || language === 'ko', turned: name === 'mupdf' };
    const missed = wordsLost(words, await read(path), how);
    return name === 'pdf.js' && FROM_RIGHT.includes(language) ? missed.filter(isWhole) : missed;
  };

  test.skipIf(program && !has(program)).each(LANGUAGES)('finds every word of the letter in %s', async (language) => {
    const { path, wanted } = madeIn(language);
    const words = wordsIn(wanted, language);
    expect(words.length).toBeGreaterThan(130);
    expect(await finds(path, words, language)).toEqual([]);
  });

  test.skipIf(program && !has(program)).each(Object.entries(NO_ROOM))('finds words in %s', async (script, text) => {
    const path = await letterOf(script, text);
    const words = text.split(' ').flatMap((word) => wordsIn([word], script));
    expect(words.length).toBeGreaterThan(5);
    expect(await finds(path, words, script), script).toEqual([]);
  });
});
