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
    ['joiners within a Persian name', 'علی‌اکبر'],
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
    expect(decodeText(Buffer.from('\ufefftitle: x'), 'x.yaml')).toEqual({
      text: 'title: x',
      problems: [],
      marked: true,
    });
  });

  const win1252 = (text: string) => Buffer.from(text, 'latin1');

  test.each<[string, Buffer, string, string]>([
    ['ISO 8859-1', win1252('title: Ren\u00e9e'), 'title: Ren\u00e9e', 'Windows-1252'],
    ['quotes of Windows', win1252('\x93Don\x92t\x94 \x96 5 \x80'), '“Don’t” – 5 €', 'Windows-1252'],
    ['a word that ends with a letter of its own', win1252('caf\xe9'), 'café', 'Windows-1252'],
    ['half a pound, which is no letter', win1252('\xbd lb, 2\xbd lb'), '½ lb, 2½ lb', 'Windows-1252'],
    ['ISO 8859-15, by its letters', win1252('c\xbdur'), 'cœur', 'ISO 8859-15'],
    ['ISO 8859-15, by the sign of a euro', win1252('5 \xa4'), '5 €', 'ISO 8859-15'],
  ])('%s is read, and said', (_, bytes, text, encoding) => {
    const found = decodeText(bytes, 'x.txt');
    expect(found).toMatchObject({ text, problems: [] });
    expect(found.guessed).toMatchObject({ code: 'file-recoded', severity: 'warning', arguments: { encoding } });
  });

  test('the place is the first character that is no UTF-8', () => {
    const { guessed } = decodeText(win1252('title: x\nname: Ren\u00e9e \u00c9'), 'x.yaml');
    expect(guessed?.place).toEqual({ file: 'x.yaml', line: 2, column: 10 });
  });

  const all = win1252(Array.from({ length: 128 }, (_, index) => `${String.fromCharCode(0x80 + index)} `).join(''));
  test('no byte of Windows-1252 becomes a control character', () => {
    const without = all.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    const { text } = decodeText(without, 'x.txt');
    expect(text).not.toMatch(/[\u007f-\u009f]/);
    expect(text.replaceAll(' ', '').replace('\u00a0', '')).toHaveLength(122);
  });

  test.each([
    ['a character cut in two', Buffer.concat([Buffer.from('a\nb '), Buffer.from('王').subarray(0, 2)]), 2, 3],
    ['UTF-8 with a fault', Buffer.concat([Buffer.from('王 Ren'), Buffer.from([0xe9, 0x65])]), 1, 6],
    ['Russian in Windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 1, 1],
    ['a byte that Windows-1252 does not have', Buffer.from([0x41, 0x81]), 1, 2],
    ['bytes that are no text', Buffer.from([0x41, 0, 0xe9, 0x20]), 1, 3],
    ['UTF-16 that ends in the middle', Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from([1])]), 1, 3],
  ])('%s is refused, with its place', (_, bytes, line, column) => {
    const found = decodeText(bytes, 'x.yaml');
    expect(found.guessed).toBeUndefined();
    expect(found.problems).toMatchObject([
      { code: 'file-not-utf8', severity: 'error', place: { file: 'x.yaml', line, column } },
    ]);
  });

  test.each(['utf16le', 'big-endian'])('UTF-16 (%s) with a byte-order mark is read', (order) => {
    const bytes = Buffer.from('\ufefftitle: 王', 'utf16le');
    expect(decodeText(order === 'utf16le' ? bytes : bytes.swap16(), 'x.yaml')).toEqual({
      text: 'title: 王',
      problems: [],
      marked: true,
    });
  });
});
