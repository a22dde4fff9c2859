import { describe, expect, test } from 'vitest';
import { shortened, shortenedAll } from '../../src/check/telling.ts';
import { beginning, folded, isQuoted, sentencesOf, withoutValues, wordsOf } from '../../src/check/texts.ts';

// How rules read a text, and how they quote it.

test('values are blanked out, and all else stays where it is', () => {
  expect(withoutValues('Let {{them}} sing, {{Their of="Mara"}} choir.')).toBe(
    `Let ${' '.repeat(8)} sing, ${' '.repeat(19)} choir.`,
  );
  expect(withoutValues('{no} value }}')).toBe('{no} value }}');
});

/** Every text of so many of these signs. */
const textsOf = (signs: readonly string[], length: number): string[] =>
  length === 0 ? [''] : textsOf(signs, length - 1).flatMap((text) => signs.map((sign) => text + sign));

test('a value is two braces, whatever but a brace, and two braces, as a pattern says it', () => {
  for (const text of textsOf(['{', '{{', '}', '}}', 'a'], 5))
    expect(withoutValues(text), text).toBe(text.replace(/\{\{[^{}]*\}\}/g, (value) => ' '.repeat(value.length)));
});

test('all white space becomes one space where it is quoted', () => {
  for (const text of textsOf([' ', '\n', '\u00a0', 'a'], 5)) expect(shortened(text)).toBe(text.replace(/\s+/g, ' '));
});

test.each([
  ['  Two\n\t Words ', 'two words'],
  ['ＡＢＣ', 'abc'],
  ['It’s `one´ ʼtwo‘', "it's 'one' 'two'"],
  ['ÉCOLE', 'école'],
])('%j is compared as %j', (text, compared) => {
  expect(folded(text)).toBe(compared);
});

describe('sentences', () => {
  const sentences = (text: string) =>
    sentencesOf(text).map(({ start, text: one }) => {
      expect(text.slice(start, start + one.length)).toBe(one);
      return one;
    });
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said: “Come.” She came.', ['He said: “Come.”', 'She came.']],
    ['Wait... (Now.) Then.', ['Wait...', '(Now.)', 'Then.']],
    ['It costs 1.5 pounds.', ['It costs 1.5 pounds.']],
    ['  One line\n\nthe next  ', ['One line', 'the next']],
    ['你好。再见！好', ['你好。', '再见！', '好']],
    ['नमस्ते। फिर।', ['नमस्ते।', 'फिर।']],
    ['ሰላም። ደህና።', ['ሰላም።', 'ደህና።']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, found) => {
    expect(sentences(text)).toEqual(found);
  });
});

test.each([
  [
    'Mara’s choir-book, No. 7',
    [
      [0, 'Mara’s'],
      [7, 'choir-book'],
      [19, 'No'],
      [23, '7'],
    ],
  ],
  [
    '“a” – b-',
    [
      [1, 'a'],
      [6, 'b'],
    ],
  ],
  ['हिन्दी', [[0, 'हिन्दी']]],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text).map(({ start, text: word }) => [start, word])).toEqual(words);
});

test.each([
  ['She said “you ', true],
  ['She said “you” and ', false],
  ['She said "you ', true],
  ['She said "you" and ', false],
  ['Elle dit « vous ', true],
  ['Elle dit « vous » et ', false],
  ['她说「你', true],
  ['plain ', false],
  [`“${'x'.repeat(2100)}`, false], // too far away to be of this place
])('after %j, in quotation marks: %s', (before, quoted) => {
  expect(isQuoted(`${before}HERE`, before.length)).toBe(quoted);
});

test.each([
  ['One two three four five', 'One two three'],
  [' One two', 'One two'],
  ['Let {{them "is" "are"}}, please, sing', 'Let {{them "is" "are"}}, please,'],
  ['{{They}} sing', '{{They}} sing'],
  ['One', 'One'],
  ['', ''],
])('the beginning of %j is %j', (text, words) => {
  expect(beginning(text)).toBe(words);
});

test('what is quoted is one line of sixty characters at most', () => {
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(shortened('a\n\n b')).toBe('a b');
  const long = 'y'.repeat(70);
  expect(shortenedAll({ text: long, list: [long, 7], within: { none: null, yes: true } })).toEqual({
    text: `${'y'.repeat(59)}…`,
    list: [`${'y'.repeat(59)}…`, 7],
    within: { none: null, yes: true },
  });
});
