import { describe, expect, test } from 'vitest';
import {
  comparable,
  forbiddenCharacters,
  visible,
  visibleJson,
  visibleName,
  withoutUnseen,
} from '../../src/problem/visible.ts';

const inCase = (text: string) => forbiddenCharacters(text, 20, 'seen').map(({ name }) => name);

describe('what nobody sees is refused in a case', () => {
  test.each([
    ['a zero width space in a name', 'Ma\u200bra'],
    ['a soft hyphen', 'Ma\u00adra'],
    ['a grapheme joiner', 'Ma\u034fra'],
    ['a Mongolian vowel separator among Latin letters', 'Ma\u180era'],
    ['an empty Braille pattern', 'Ma\u2800ra'],
    ['where an object was', 'Ma\ufffcra'],
    ['a Khmer vowel that is not written', 'Ma\u17b4ra'],
    ['a joiner in a Latin name', 'Ma\u200dra'],
    ['a non-joiner in a Latin name', 'Ma\u200cra'],
    ['a variation selector behind a Latin letter', 'Ma\ufe00ra'],
    ['one for emoji behind a Latin letter', 'Ma\ufe0fra'],
    ['one for Han behind a Latin letter', 'Ma\u{e0100}ra'],
    ['one at the beginning', '\ufe00Mara'],
    ['a zero width space at the end of a Thai word', 'สวัสดี\u200b'],
    ['a tag', 'Ma\u{e0061}ra'],
    ['a musical beam', 'Ma\u{1d173}ra'],
    ['a code point that no character has yet', 'Ma\u{e0fff}ra'],
    ['a word joiner', 'Ma\u2060ra'],
  ])('%s', (_, text) => {
    expect(inCase(text)).toHaveLength(1);
    expect(visible(text)).toMatch(/<U\+[0-9A-F]{4,5}>/);
    expect(comparable(text).replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''));
    expect(inCase(withoutUnseen(text).text)).toEqual([]);
  });

  test.each([
    ['a second joiner beside one that is needed', 'می\u200c\u200cخواهم'],
    ['a second selector behind one that is needed', '葛\u{e0100}\u{e0101}'],
  ])('%s', (_, text) => {
    expect(inCase(text)).toHaveLength(1);
  });

  test('every selector of Latin letters, each of which could be a letter of a hidden text', () => {
    expect(inCase(`a${'\u{e0141}\u{e0142}\ufe01'.repeat(3)}`)).toHaveLength(9);
  });
});

describe('what writing needs stays', () => {
  test.each([
    ['Persian', 'می\u200cخواهم علی\u200cاکبر PDF\u200cها ۲۰\u200cساله'],
    ['an abbreviation of Persian', '۱۳۸۰ ه\u200d.ش'],
    ['Hindi', 'क्\u200dष क्\u200cष'],
    ['Bengali', 'র\u200d্যাব'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Malayalam', 'അവൻ അവന്\u200d'],
    ['Japanese names', '葛\u{e0100}城 辻\u{e0101} 神\ufe00'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180bᠠ\u180e'],
    ['Burmese', 'က\ufe00'],
    ['Khmer with words parted', 'សូម\u200bដោះលែង'],
    ['emoji', '👩\u200d👩\u200d👧 ❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 👩🏽\u200d⚖\ufe0f 🏳\ufe0f\u200d🌈'],
    ['direction marks', '\u200eA\u200f \u061c'],
  ])('%s', (_, text) => {
    expect(inCase(text)).toEqual([]);
    expect(visible(text)).toBe(text);
    expect(withoutUnseen(text)).toEqual({ text, names: [] });
  });
});

test('each text is read from its beginning, wherever the reading of another ended', () => {
  expect(forbiddenCharacters('Example\u202e\u202e', 1)).toMatchObject([{ offset: 7 }]);
  expect(forbiddenCharacters('\u202eA\u202e')).toMatchObject([{ offset: 0 }, { offset: 2 }]);
});

describe('names', () => {
  test('of files stand on one line, and turn nothing around', () => {
    expect(visibleName('a\n::b\r\t\u200fc')).toBe('a<U+000A>::b<U+000D><U+0009><U+200F>c');
  });

  test('are compared without what nobody sees', () => {
    expect(comparable('علی\u200cاکبر Ma\u200era 葛\u{e0100}城')).toBe('علیاکبر Mara 葛城');
  });
});

test('JSON stays the same value, with nothing raw in it', () => {
  const value = { a: 'x\u009b\u202e\u200b\u{e0041}\n' };
  expect(JSON.parse(visibleJson(value))).toEqual(value);
  expect(visibleJson(value)).toContain('x\\u009b\\u202e\\u200b\\udb40\\udc41\\n');
});
