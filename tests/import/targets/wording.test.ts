import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/import/targets/vocabulary.ts';
import { anyAt, wordingFor } from '../../../src/import/targets/wording.ts';

// Words of addresses are looked up in the lists of all languages at once, and of each as far as it is expected.

const wording = wordingFor(['de'], undefined);

test.each([
  ['Ministerio del Interior', 'houses', 1],
  ['министр юстиции', 'offices', 1],
  ['His Excellency Ana Example', 'honorifics', 2],
  ['H.E. Ana Example', 'honorifics', 1],
  ['Fax 99', 'fax', 1],
  ['Example 99', 'fax', 0],
] as const)('%s: %s', (text, list, words) => {
  expect(anyAt(wording, list, wordsOf(text), 0)).toBe(words);
});

test('the end of a word tells it only where its language is expected', () => {
  const words = wordsOf('Musterstraße');
  expect(anyAt(wording, 'places', words, 0)).toBe(1);
  expect(anyAt(wordingFor(['en'], undefined), 'places', words, 0)).toBe(0);
  const parts = wordingFor(['en', 'de'], undefined).filter(({ code }) => code === 'en');
  expect(anyAt(parts, 'places', words, 0)).toBe(0);
});

test('the same languages have the same wording, in the order in which they are expected', () => {
  expect(wordingFor(['de-AT', 'de'], undefined)).toBe(wording);
  expect(
    wordingFor(['fr', 'de'], undefined)
      .map(({ code }) => code)
      .slice(0, 2),
  ).toEqual(['fr', 'de']);
});
