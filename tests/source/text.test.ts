import { describe, expect, test } from 'vitest';
import { forbiddenCharacters, visible } from '../../src/problem/visible.ts';
import { checkCharacters, decodeText, Lines } from '../../src/source/text.ts';

const character = (code: number) => String.fromCodePoint(code);
const written = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('characters', () => {
  test('every control character but tab and the ends of lines is refused', () => {
    const controls = [...from(0, 0x1f), 0x7f, ...from(0x80, 0x9f)].filter((code) => ![0x09, 0x0a, 0x0d].includes(code));
    for (const code of controls) {
      expect(forbiddenCharacters(`Ada${character(code)}Example`), written(code)).toEqual([
        { offset: 3, code: 'control-character', name: written(code) },
      ]);
    }
  });

  test('what turns text around is refused', () => {
    for (const code of [...from(0x202a, 0x202e), ...from(0x2066, 0x2069)]) {
      expect(forbiddenCharacters(character(code))).toEqual([
        { offset: 0, code: 'direction-character', name: written(code) },
      ]);
    }
  });

  test('tag characters, which hide a text, are refused', () => {
    for (const code of from(0xe0000, 0xe007f))
      expect(forbiddenCharacters(character(code)), written(code)).toHaveLength(1);
  });

  test.each([
    ['line separator', 0x2028],
    ['paragraph separator', 0x2029],
    ['byte-order mark', 0xfeff],
    ['annotation', 0xfff9],
    ['first half of a pair', 0xd800],
    ['second half of a pair', 0xdc00],
  ])('%s is refused', (_, code) => {
    expect(forbiddenCharacters(`a${String.fromCharCode(code)}b`)).toHaveLength(1);
  });

  test.each([
    ['joiners of Persian and Hindi', 'می‌خواهم क्‍ष'],
    ['direction marks of Arabic and Hebrew', '\u200eA\u200f \u061c'],
    ['emoji of several characters', '👩‍👩‍👧 🏴 🇰🇿 👍🏽'],
    ['spaces that do not break', 'le\u00a014 merci\u202f!'],
    ['soft hyphens', 'Menschen\u00adrechte'],
    ['a tab and both ends of lines', 'a\tb\r\nc\n'],
    ['rare Chinese characters', '𠮷𡈽'],
  ])('%s stay', (_, text) => {
    expect(forbiddenCharacters(text)).toEqual([]);
    expect(visible(text)).toBe(text);
  });

  test('no more are told than asked', () => {
    expect(forbiddenCharacters('\u0007'.repeat(1000))).toHaveLength(20);
    expect(forbiddenCharacters('\u0007'.repeat(1000), 3)).toHaveLength(3);
  });

  test('in a message they are written out', () => {
    expect(visible('a\u001b[31mb\u202ec\u{e0041}\u007f')).toBe('a<U+001B>[31mb<U+202E>c<U+E0041><U+007F>');
  });
});

describe('places', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(new Lines('ab\n\ncd').at(offset)).toEqual({ line, column });
  });

  test('columns count as editors count: two for a character beyond the first plane', () => {
    expect(checkCharacters('x\n𠮷a\u001b', 'mine.md')).toMatchObject([
      { code: 'control-character', place: { file: 'mine.md', line: 2, column: 4 } },
    ]);
  });

  test('every line of many is found', () => {
    const lines = new Lines('word\n'.repeat(5000));
    for (const line of [1, 2, 17, 4999, 5000]) expect(lines.at((line - 1) * 5 + 2)).toEqual({ line, column: 3 });
  });
});

describe('decoding', () => {
  test('a byte-order mark is dropped', () => {
    expect(decodeText(Buffer.from('\ufefftitle: x'), 'x.yaml')).toEqual({ text: 'title: x', problems: [] });
  });

  test.each([
    ['Latin 1', Buffer.from('title: Ren\u00e9e', 'latin1'), 1, 11],
    ['a character cut in two', Buffer.concat([Buffer.from('a\nb '), Buffer.from('王').subarray(0, 2)]), 2, 3],
  ])('%s is refused, with its place', (_, bytes, line, column) => {
    expect(decodeText(bytes, 'x.yaml').problems).toMatchObject([
      { code: 'file-not-utf8', severity: 'error', place: { file: 'x.yaml', line, column } },
    ]);
  });

  test.each(['utf16le', 'big-endian'])('UTF-16 (%s) is named', (order) => {
    const bytes = Buffer.from('\ufefftitle: x', 'utf16le');
    const { text, problems } = decodeText(order === 'utf16le' ? bytes : bytes.swap16(), 'x.yaml');
    expect(text).toBe('');
    expect(problems).toMatchObject([{ code: 'file-utf16', place: { file: 'x.yaml', line: 1, column: 1 } }]);
  });
});
