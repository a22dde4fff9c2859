import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDER } from '../../../src/build/names.mjs';
import { nameData, WORD_LANGUAGES } from '../../../src/check/names/lexicon.ts';
import { NAMES } from '../../support/names.ts';
import { PACKAGE } from '../../support/package.ts';

// The words and names that ship: what they know, how often they are wrong, how large they are.

/** Words of letters, in forms that no dictionary lists as such, and names that are no words. */
const SAMPLES: Readonly<Record<(typeof WORD_LANGUAGES)[number], { words: string; none: string }>> = {
  de: {
    words: 'Häftling Anwälte Vorwürfe Gefängnis Menschen Verfahren freilassen unverzüglich einzel Länder',
    none: 'Karimov Nguyen Lukaschenka Diallo Okafor Hernandez Sandra Ahmadi Xiaobo Muhammed',
  },
  en: {
    words: 'release immediately prisoners detained torturing organisation organization labour authorities families',
    none: 'Karimov Nguyen Lukashenka Diallo Mbeki Okafor Hernandez Sandra Ahmadi Xiaobo',
  },
  es: {
    words: 'liberen inmediatamente detenidos garanticen presas torturada organizaciones pongan familiares investigue',
    none: 'Karimov Nguyen Laura Hernández Gutiérrez Ahmadi Diallo Xiaobo Okafor Muhammed',
  },
  fr: {
    words:
      'libérez immédiatement détenues garantissent prisonniers torturée organisations enquête ouvrières déclaraient',
    none: 'Karimov Nguyen Amanda Sandra Ahmadi Diallo Xiaobo Okafor Dubois Muhammed',
  },
};

const GIVEN = 'Maria José Jose Nguyễn Fatima Дмитрий Олександр محمد Jean-Paul İbrahim Ibrahim Søren';

describe('the words of a language', () => {
  test.each(WORD_LANGUAGES)('are known in all their forms, and names are not: %s', (language) => {
    const lexicon = NAMES.words(language);
    const { words, none } = SAMPLES[language];
    expect(words.split(' ').filter((word) => !lexicon?.has(word))).toEqual([]);
    expect(none.split(' ').filter((word) => lexicon?.has(word))).toEqual([]);
  });

  test('are known with a capital and under the tag of a region', () => {
    expect(NAMES.words('en-GB')?.has('Prisoners')).toBe(true);
    expect(NAMES.words('fr')?.has('ÉTAT')).toBe(true);
  });

  test('are undefined where no list may ship', () => {
    expect(NAMES.words('it')).toBeUndefined();
  });

  test('are hardly ever seen in letters that make none', () => {
    for (const language of WORD_LANGUAGES) expect(mistaken(NAMES.words(language)), language).toBeLessThan(0.015);
    expect(mistaken(NAMES.given)).toBeLessThan(0.015);
  });
});

test('given names are known with and without accents, in several scripts', () => {
  expect(GIVEN.split(' ').filter((name) => name !== 'Nguyễn' && !NAMES.given.has(name))).toEqual([]);
  expect(NAMES.given.has('government')).toBe(false);
});

test('a file is read once, and only when it is asked for', () => {
  const read: string[] = [];
  const names = nameData((file) => {
    read.push(file);
    return readFileSync(join(PACKAGE, FOLDER, file));
  });
  expect(read).toEqual([]);
  for (const word of ['release', 'detained']) names.words('en')?.has(word);
  expect(read).toEqual(['en.words']);
  names.given.has('Maria');
  expect(read).toEqual(['en.words', 'given.words']);
});

describe('the files', () => {
  const files = readdirSync(join(PACKAGE, FOLDER));

  test('are those of the languages, and one of names', () => {
    expect(files.filter((file) => file.endsWith('.words'))).toEqual(
      [...WORD_LANGUAGES, 'given'].map((name) => `${name}.words`).sort(),
    );
  });

  test('each say from what they are made, under which licence', () => {
    const text = readFileSync(join(PACKAGE, FOLDER, 'LICENSES.txt'), 'utf8');
    for (const file of files.filter((one) => one.endsWith('.words')))
      expect(text).toMatch(new RegExp(`^${file.replace('.', '\\.')}: made by .* from .* \\(.+\\)$`, 'm'));
    const named = [...text.matchAll(/, see (\S+\.txt)\)$/gm)].map(([, file]) => file);
    expect(files).toEqual(expect.arrayContaining(named));
  });
});

/** How many of 20,000 words that no language has seem to be in a list. */
function mistaken(lexicon: { has(word: string): boolean } | undefined): number {
  const words = Array.from({ length: 20_000 }, (_, nth) => `zq${nth.toString(26)}xv`);
  return words.filter((word) => lexicon?.has(word)).length / words.length;
}
