import { expect, test } from 'vitest';
import { tokensOf } from '../../src/check/names/tokens.ts';
import { wordsOf } from '../../src/check/texts.ts';
import { often } from '../support/often.ts';

// Words are found unit by unit, and are those that a pattern of Unicode finds.

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ·-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const TOKENS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:[-‐'’ʻ·][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*)*/gu;

const found = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index, 0: word }) => [index, word]);

function isAsFound(text: string): boolean {
  const words = wordsOf(text).map((one) => [one.start, one.text]);
  const tokens = tokensOf(text, false).map(({ start, end }) => [start, text.slice(start, end)]);
  const asFound = [words, tokens].map((all) => JSON.stringify(all));
  return asFound.join() === [WORDS, TOKENS].map((pattern) => JSON.stringify(found(text, pattern))).join();
}

test.each([
  "O'Brien’s l’Hôte - a-b- -c d--e f·g h'-i",
  'Владимир ١٢٣ 李伟明 שָׁלוֹם सत्यमेव 3rd',
  'a\u00adb c\u200bd e\u0301f',
  'a\u{20000}b \u{1f426} \u{1d400}c',
  '',
])('%j', (text) => {
  expect(isAsFound(text)).toBe(true);
});

test('every sign alone, in a word, and at its ends', () => {
  const step = often(53, 1);
  const wrong: string[] = [];
  for (let unit = 0; unit < 0xd800; unit += step) {
    const sign = String.fromCharCode(unit);
    if (!isAsFound(`${sign} a${sign}b ${sign}c d${sign} e-${sign}f`)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
