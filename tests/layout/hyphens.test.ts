import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLanguageTag } from '../../src/languages/codes.ts';
import { roomOf } from '../../src/languages/room.ts';
import { ROOMS } from '../../src/languages/rooms.ts';
import { languageOf } from '../../src/languages/tag.ts';
import { type Hyphenate, hyphenator } from '../../src/layout/hyphens.ts';
import { PACKAGE } from '../support/package.ts';

const require = createRequire(import.meta.url);

async function hyphenate(language: string, options?: Parameters<typeof hyphenator>[1]): Promise<Hyphenate> {
  const found = await hyphenator(await roomOf(language), options);
  if (!found) throw new Error(`no patterns for ${language}`);
  return found;
}

/** The languages and variants that can be hyphenated. */
const HYPHENATED: readonly string[] = (
  await Promise.all(Object.keys(ROOMS).map(async (tag) => ((await roomOf(tag)).hyphens ? [tag] : [])))
).flat();

/** A word with its hyphens. */
function cut(word: string, places: readonly number[]): string {
  return [0, ...places].map((from, index) => word.slice(from, places[index])).join('-');
}

/** Words of the phrase books that ship, a language each. */
const WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  readdirSync(join(PACKAGE, 'dist/locales')).map((name) => {
    const text = readFileSync(join(PACKAGE, 'dist/locales', name), 'utf8').normalize('NFC');
    return [
      name.slice(0, 2),
      [...new Set(text.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}\p{M}]{6,}(?![\p{L}\p{M}])/gu) ?? [])],
    ];
  }),
);

// Every place is one at which the spelling rules of the language divide the word.
test.each([
  ['de', 'Frei-las-sung Straf-ver-fah-ren Brü-cke Gefäng-nis-di-rek-tor Staats-an-walt-schaft Jour-na-lis-tin Würde'],
  ['fr', "gou-ver-ne-ment empri-son-ne-ment pré-sident jour-na-liste l'as-so-cia-tion aujour-d’hui"],
  ['ru', 'пра-ви-тель-ство осво-бож-де-ние жур-на-лист чело-века пре-сле-до-ва-ние'],
  ['es', 'dere-chos pre-si-dente liber-tad inme-dia-ta-mente gobierno'],
  ['en', 'gov-ern-ment organ-isa-tion imme-di-ately inde-pend-ent people'],
  ['nl', 'men-sen-rech-ten gevan-ge-nis-straf'],
  ['pl', 'nie-za-leż-nego wię-zie-nia'],
  ['tr', 'özgür-lük İnsan-lık'],
  ['fi', 'ihmi-soi-keu-det'],
])('%s: %s', async (language, words) => {
  const find = await hyphenate(language);
  for (const expected of words.split(' ')) {
    const word = expected.replaceAll('-', '');
    expect(cut(word, find(word))).toBe(expected);
  }
});

test('English is British, but American from the United States', async () => {
  const british = await hyphenate('en-GB');
  const american = await hyphenate('en-US');
  expect(cut('independent', british('independent'))).toBe('inde-pend-ent');
  expect(cut('independent', american('independent'))).toBe('inde-pen-dent');
});

describe.each(HYPHENATED)('%s', (language) => {
  test('never leaves fewer than three letters', async () => {
    const find = await hyphenate(language);
    for (const word of Object.values(WORDS).flat()) {
      for (const at of find(word)) {
        for (const part of [word.slice(0, at), word.slice(at)]) {
          expect(part.match(/\p{L}/gu)?.length, cut(word, find(word))).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});

const OTHER_NAME: Readonly<Record<string, string>> = {
  en: 'en-gb',
  'en-US': 'en-us',
  ku: 'kmr',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  'sr-Latn': 'sh-latn',
};

/** Words of this language; for one that has no phrase book, the English ones do: it is only about finding the same. */
const wordsFor = (language: string) => (WORDS[languageOf(language)] ?? WORDS.en ?? []) as readonly string[];

test.each(HYPHENATED)('%s: the same places as the library itself finds', async (language) => {
  const name = OTHER_NAME[language] ?? OTHER_NAME[languageOf(language)] ?? languageOf(language);
  const own = require(`hyphen/${name}`) as { hyphenateSync(text: string): string };
  const find = await hyphenate(language);
  expect(wordsFor(language).length).toBeGreaterThan(20);
  for (const word of wordsFor(language)) {
    const parts = own.hyphenateSync(word).split('\u00ad');
    const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length).slice(0, -1);
    const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
    const far = ends.filter((at) => letters(word.slice(0, at)) >= 3 && letters(word.slice(at)) >= 3);
    expect(cut(word, find(word))).toBe(cut(word, far));
  }
});

describe('a word stays whole', () => {
  test.each([
    ['in capitals', 'GOVERNMENT'],
    ['with capitals inside', 'GovernmentOf'],
    ['with digits', 'government2'],
    ['with a point inside', 'government.example'],
    ['with a hyphen of its own', 'government-independent'],
    ['that is nothing', ''],
    ['of 100,000 letters', 'government'.repeat(10_000)],
    ['of apostrophes', `a${"'".repeat(90)}b1`],
    ['of half a pair', 'govern\ud83ament'],
    ['of an object', '__proto__'],
  ])('%s', async (_, word) => {
    expect((await hyphenate('en'))(word)).toEqual([]);
  });

  test('that is to be kept, also with an ending', async () => {
    const find = await hyphenate('en', { keep: ['Marianne Underwood-Fanshawe'] });
    for (const word of ['Marianne', 'Underwood', 'Underwoods', 'Underwood’s', 'Fanshawe,'])
      expect(find(word)).toEqual([]);
    expect(find('independent')).not.toEqual([]);
    expect((await hyphenate('en'))('Underwood')).not.toEqual([]);
    const [french, russian] = [
      await hyphenate('fr', { keep: ['Éléonore Immédiate'] }),
      await hyphenate('ru', { keep: ['Федотова, Immédiate'] }),
    ];
    for (const [word, whole] of [
      ['immédiate', false],
      ['Immédiate', true],
      ['Éléonore', true],
    ] as const)
      expect(french(word).length === 0, word).toBe(whole);
    for (const [word, whole] of [
      ['Федотова', true],
      ['Федоровна', false],
    ] as const)
      expect(russian(word).length === 0, word).toBe(whole);
  });
});

test.each([
  ['signs around it', '“independent,”', '“inde-pend-ent,”'],
  ['a capital', 'Independent', 'Inde-pend-ent'],
])('a word with %s is hyphenated', async (_, word, expected) => {
  expect(cut(word, (await hyphenate('en'))(word))).toBe(expected);
});

test('a word whose marks are written apart is hyphenated at the same letters', async () => {
  const find = await hyphenate('fr');
  const apart = 'immédiatement'.normalize('NFD');
  expect(cut(apart, find(apart)).normalize('NFC')).toBe(cut('immédiatement', find('immédiatement')));
  expect(find(apart)).not.toEqual([]);
});

test('a word has the same places when it is met again, and after many others', async () => {
  const find = await hyphenate('en');
  const first = find('independent');
  for (let nth = 0; nth < 10_000; nth += 1)
    find(`independent${String.fromCharCode(97 + (nth % 26), 97 + ((nth >> 5) % 26))}`);
  expect(find('independent')).toEqual(first);
});

test('a language without patterns has no hyphens', async () => {
  for (const language of ['zh', 'ar', 'xx', '', 'constructor', '__proto__'])
    expect(await hyphenator(await roomOf(language))).toBeUndefined();
  expect(HYPHENATED.filter((language) => !isLanguageTag(language))).toEqual([]);
});
