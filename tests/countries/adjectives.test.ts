import { expect, test } from 'vitest';
import { ADJECTIVE_LANGUAGES, adjectiveForms, adjectives } from '../../src/countries/adjectives.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { MAIN_SENDERS, MOST_WRITTEN_TO } from '../../src/countries/most-written.ts';

test.each(ADJECTIVE_LANGUAGES)('the adjectives in %s are of countries, and in letters of a word', async (language) => {
  const table = (await adjectives(language)) ?? {};
  expect(Object.keys(table).filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
  const words = Object.values(table).flat();
  expect(words.filter((word) => !/^\p{L}[\p{L} '’-]+$/u.test(word))).toEqual([]);
  if (language !== 'en') {
    expect([...MOST_WRITTEN_TO.codes, ...MAIN_SENDERS].filter((code) => !table[code])).toEqual([]);
  }
});

test('a variant has those of its language, and a language without any none', async () => {
  expect((await adjectives('de-CH'))?.KZ).toEqual(['kasachisch']);
  expect((await adjectives('fr'))?.IR).toEqual(['iranien', 'iranienne']);
  expect((await adjectives('es-419'))?.EG).toEqual(['egipcio', 'egipcia']);
  expect(await adjectives('ja')).toBeUndefined();
  expect(await adjectives('constructor')).toBeUndefined();
});

test.each([
  ['kasachisch', 'de', ['kasachische', 'kasachischen', 'kasachischer']],
  ['Schweizer', 'de', ['Schweizer']],
  ['français', 'fr', ['français']],
  ['iranienne', 'fr', ['iraniennes']],
  ['iraní', 'es', ['iraníes', 'iranís']],
  ['alemán', 'es', ['alemanes']],
  ['japonés', 'es', ['japoneses']],
  ['español', 'es', ['españoles']],
  ['etíope', 'es', ['etíopes']],
  ['Kazakh', 'en', ['Kazakh']],
])('%s changes with what it belongs to (%s)', (word, language, forms) => {
  const all = adjectiveForms(word, language);
  expect(all).toEqual(expect.arrayContaining(forms));
  expect(all[0]).toBe(word);
  expect(new Set(all).size).toBe(all.length);
});
