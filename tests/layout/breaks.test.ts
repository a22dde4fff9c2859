import { existsSync, readFileSync } from 'node:fs';
import LineBreaker from 'linebreak';
import { describe, expect, test } from 'vitest';
import { breakPlaces } from '../../src/layout/breaks.ts';
import { often } from '../support/often.ts';
import { growth } from '../support/steps.ts';

const offsets = (text: string) => breakPlaces(text).map(({ at }) => at);

/** The text with a bar at every place. */
function cut(text: string): string {
  let from = 0;
  return offsets(text)
    .map((at) => {
      const piece = text.slice(from, at);
      from = at;
      return piece;
    })
    .join('|');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where a character as a reader sees it begins. */
const characterStarts = (text: string) => new Set([...graphemes.segment(text)].map(({ index }) => index));

// Unicode's own tests, as the Debian package unicode-data has them.
const LINE_TEST = '/usr/share/unicode/auxiliary/LineBreakTest.txt';
const GRAPHEME_TEST = '/usr/share/unicode/auxiliary/GraphemeBreakTest.txt';
const lines = existsSync(LINE_TEST) ? readFileSync(LINE_TEST, 'utf8').split('\n') : [];

/** Line numbers of LineBreakTest-15.0.0.txt at which `linebreak` 1.1.0, whose rules are older, does not break and Unicode does. */
const MISSES: Readonly<Record<string, readonly number[]>> = {
  'before a wide opening bracket': [
    125, 127, 815, 1331, 2189, 2191, 3567, 3739, 4081, 4083, 4425, 4427, 4597, 4599, 4943, 5459, 6489, 6491, 6663, 6833,
    6835, 7005, 7007, 7177, 7179, 7604, 7610, 7611,
  ],
  'between a closing bracket and a sign of money or per cent': [
    1161, 1163, 1165, 1167, 4473, 4475, 4645, 4647, 6149, 6151, 6153, 6155,
  ],
  'between a sign and a number, a backslash and a bracket': [
    2873, 2875, 5109, 5111, 7477, 7486, 7491, 7576, 7577, 7578, 7579, 7580, 7581, 7583, 7584, 7585, 7586, 7587,
  ],
};

/** The characters of a line of Unicode's tests, and the places where it says ÷. */
function readCase(line: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (const word of (line.split('#')[0] ?? '').trim().split(/\s+/)) {
    if (word === '÷') places.push(text.length);
    else if (word !== '×' && word) text += String.fromCodePoint(Number.parseInt(word, 16));
  }
  return { text, places: places.filter((at) => at > 0) };
}

test.skipIf(!lines[0]?.includes('15.0.0'))('LineBreakTest.txt passes, but for the lines listed', () => {
  const wrong: number[] = [];
  lines.forEach((line, index) => {
    const { text, places } = readCase(line);
    if (!text) return;
    // A stricter rule of ours: never within a character, not even where Unicode would (a mark or a skin tone after a space).
    const starts = characterStarts(text);
    const expected = places.filter((at) => at === text.length || starts.has(at));
    if (offsets(text).join() !== expected.join()) wrong.push(index + 1);
  });
  expect(wrong).toEqual(
    Object.values(MISSES)
      .flat()
      .sort((one, other) => one - other),
  );
});

test.skipIf(!existsSync(GRAPHEME_TEST))('no place is within a character of GraphemeBreakTest.txt', () => {
  for (const line of readFileSync(GRAPHEME_TEST, 'utf8').split('\n')) {
    const { text } = readCase(line);
    const starts = characterStarts(text);
    expect(
      offsets(text).filter((at) => at < text.length && !starts.has(at)),
      line,
    ).toEqual([]);
  }
});

describe('a line may end', () => {
  test.each([
    ['after spaces', 'I am writing  to you.', 'I |am |writing  |to |you.'],
    ['after hyphens and dashes', 'well-known men – and one—more', 'well-|known |men |– |and |one|—|more'],
    ['after a soft hyphen', 'hyphen\u00adation', 'hyphen\u00ad|ation'],
    ['not at a no-break space', 'le\u00a014\u00a0février', 'le\u00a014\u00a0février'],
    ['not within a number', 'am 14.3.2026 um 3,5', 'am |14.3.2026 |um |3,5'],
    ['not before French signs', 'est-il là\u202f? «\u00a0Oui\u00a0»', 'est-|il |là\u202f? |«\u00a0Oui\u00a0»'],
    ['between Chinese characters, not before signs', '我写信给您，是吗？', '我|写|信|给|您，|是|吗？'],
    ['after a closing Japanese quotation mark', '「待って。」と言う、ゲーム', '「待っ|て。」|と|言|う、|ゲー|ム'],
    ['after a full-width full stop', '이 편지를 씁니다.', '이 |편|지|를 |씁|니|다.'],
    ['between Thai words', 'ผมเขียนจดหมายฉบับนี้ถึงท่าน', 'ผม|เขียน|จดหมาย|ฉบับ|นี้|ถึง|ท่าน'],
    ['not before a Thai repetition mark', 'เรื่องต่างๆ ครับ', 'เรื่อง|ต่างๆ |ครับ'],
    ['between Lao words', 'ຂຽນຈົດໝາຍສະບັບນີ້ເຖິງທ່ານ', 'ຂຽນ|ຈົດໝາຍ|ສະບັບ|ນີ້|ເຖິງ|ທ່ານ'],
    ['between Khmer words', 'ខ្ញុំសរសេរលិខិតនេះជូនលោក។', 'ខ្ញុំ|សរសេរ|លិខិត|នេះ|ជូន|លោក។'],
    ['between Burmese words, not before ။', 'ဤစာကိုရေးသည်။ သူ', 'ဤ|စာ|ကို|ရေး|သည်။ |သူ'],
    ['between Thai words and at Latin spaces', 'คดีของ Anna Sand ครับ', 'คดี|ของ |Anna |Sand |ครับ'],
    ['not within an emoji', 'a 👩‍👩‍👧 👍🏽 b', 'a |👩‍👩‍👧 |👍🏽 |b'],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

test.each([
  ['Chinese', '他说：“我写信给您，是为了他的事（见下）。”《诗集》、『诗』！是吗？……'],
  ['Japanese', '「四人の詩人のことで、この手紙を書いています。」ちょっと、ゲーム・センター々、ヴァイオリン！？〜'],
])('%s: none begins with a mark that belongs to the one before, none ends with an opening one', (_, text) => {
  for (const at of offsets(text).slice(0, -1)) {
    expect(text.slice(at)).not.toMatch(/^[，。、；：！？）》』」”…ーァィゥェォヵヶッャュョぁぃぅぇぉっゃゅょ々・〜]/);
    expect(text.slice(0, at)).not.toMatch(/[（《『「“]$/);
  }
});

test('after a newline and at the end a line must end', () => {
  expect(breakPlaces('a b\nc\r\nd')).toEqual([
    { at: 2, required: false },
    { at: 4, required: true },
    { at: 7, required: true },
    { at: 8, required: true },
  ]);
  expect(breakPlaces('a\n')).toEqual([{ at: 2, required: true }]);
  expect(breakPlaces('')).toEqual([]);
});

describe('where the tables are not asked, places are those of the tables', () => {
  /** The places of the library, as a text from left to right has them that has no marks. */
  function places(text: string): number[] {
    const breaker = new LineBreaker(text);
    const found: number[] = [];
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.push(next.position);
    return found;
  }
  const signs = [...' .,;:\'’!?)(“”"«»-–—/%$€…'];

  test('every letter beside every sign', () => {
    const letters = Array.from({ length: 0x450 - 0x20 }, (_, nth) => String.fromCodePoint(0x20 + nth));
    for (const one of letters.filter((letter) => !/[\p{M}\p{C}\n]/u.test(letter))) {
      const texts = signs.flatMap((sign) => [`a ${one}${sign} b`, `a${sign}${one} b ${one} c`, `a${sign} ${one}`]);
      expect(texts.filter((text) => offsets(text).join() !== places(text).join())).toEqual([]);
    }
  });

  test('words and signs as chance has them', () => {
    const parts = [
      ...signs,
      ...signs,
      'word',
      'Às',
      '31',
      '  ',
      '\n',
      '\u00a0',
      '中',
      '。',
      'ق',
      '한',
      '@',
      '[',
      '\u2060',
    ];
    let chance = 1;
    const next = (most: number) => {
      chance = (Math.imul(chance, 1664525) + 1013904223) | 0;
      return (chance >>> 8) % most;
    };
    for (let nth = 0; nth < often(5000, 100_000); nth += 1) {
      const text = Array.from({ length: 12 }, () => (next(2) === 0 ? ' a' : parts[next(parts.length)])).join('');
      expect(offsets(text), text).toEqual(places(text));
    }
  });
});

describe('strange text', () => {
  test.each([
    ['half a pair', 'a\ud83a b\udd00'],
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 Thai letters', 'ก'.repeat(100_000)],
    ['50,000 Khmer words', 'លិខិត'.repeat(50_000)],
    ['marks only', '\u0e31'.repeat(10_000)],
    ['100,000 Chinese characters', '漢'.repeat(100_000)],
  ])('%s: places in order, the end last', (_, text) => {
    const found = offsets(text);
    expect(found.at(-1)).toBe(text.length);
    expect(found.every((at, index) => index === 0 || at > (found[index - 1] ?? 0))).toBe(true);
  });

  test.each([
    ['letters', 'a'],
    ['Thai letters', 'ก'],
    ['Khmer words', 'លិខិត'],
    ['words', 'one '],
  ])('%s: no more work a letter in a long text', async (_, piece) => {
    type Module = typeof import('../../src/layout/breaks.ts');
    const text = (size: number) => piece.repeat(size);
    const times = await growth('src/layout/breaks.ts', 5_000, text, (found: Module, one) => found.breakPlaces(one));
    expect(times).toBeLessThan(6);
  });

  test('a long Thai run is cut at the same words as a short one', () => {
    const words = 'ผม|เขียน|จดหมาย|ฉบับ|นี้|ถึง|ท่าน|';
    expect(cut(words.repeat(400).replaceAll('|', ''))).toBe(words.repeat(400).slice(0, -1));
  });
});
