import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRY_LANGUAGES, countryNames } from '../../src/countries/countries.ts';

// A letter whose last line could be two countries goes to the wrong one.

/** What is left out of "Republic of the Congo" by somebody who reads in haste. */
const REPUBLIC = new Set(
  'republic of the republik république du república del do repubblica республика جمهورية'.split(' '),
);

/** A name as a sorter reads it: without capitals, accents, dashes and dots. */
function read(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function inHaste(name: string): string {
  const words = name.toLowerCase().split(' ');
  return read(words.filter((word) => !REPUBLIC.has(word)).join(' ')).replace(/共和国$/, '');
}

/** The name of every country in a language. */
async function allNames(language: (typeof COUNTRY_LANGUAGES)[number]): Promise<[code: string, name: string][]> {
  const names = await countryNames(undefined, language);
  return COUNTRY_CODES.map((code) => [code, names.postal(code)]);
}

/** Names that more than one country has. */
function shared(all: readonly (readonly [code: string, name: string])[]): [string, string[]][] {
  const codes = new Map<string, string[]>();
  for (const [code, name] of all) codes.set(name, [...(codes.get(name) ?? []), code]);
  return [...codes].filter(([, sharing]) => sharing.length > 1);
}

describe.each(COUNTRY_LANGUAGES)('the name of a country in %s', (language) => {
  test('is that of no other', async () => {
    expect(shared((await allNames(language)).map(([code, name]) => [code, read(name)]))).toEqual([]);
  });

  test('is that of no other without the word for republic', async () => {
    expect(shared((await allNames(language)).map(([code, name]) => [code, inHaste(name)]))).toEqual([]);
  });

  test('is not what the Unicode CLDR calls another', async () => {
    const cldr = new Intl.DisplayNames([language], { type: 'region' });
    const theirs = new Map(COUNTRY_CODES.map((code) => [read(cldr.of(code) ?? ''), code]));
    const wrong = (await allNames(language)).filter(([code, name]) => (theirs.get(read(name)) ?? code) !== code);
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['de', 'CD', 'Demokratische Republik Kongo'],
  ['de', 'CG', 'Republik Kongo'],
  ['pt', 'CD', 'República Democrática do Congo'],
  ['pt', 'CG', 'República do Congo'],
  ['zh', 'KP', '朝鲜'],
  ['zh', 'KR', '韩国'],
  ['zh', 'EH', '西撒哈拉'],
  ['ru', 'EH', 'Западная Сахара'],
  ['ru', 'GY', 'Гайана'],
  ['ru', 'GF', 'Французская Гвиана'],
  ['de', 'BQ', 'Karibische Niederlande'],
] as const)('in %s %s is %s', async (language, code, name) => {
  expect((await countryNames(undefined, language)).postal(code)).toBe(name);
});
