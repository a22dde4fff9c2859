import { beforeAll, describe, expect, test } from 'vitest';
import type { FontShelf } from '../../src/fonts/shelf.ts';
import { type ParagraphSetting, Typesetter } from '../../src/layout/typesetter.ts';
import { often } from '../support/often.ts';
import { shippedShelf } from '../support/pdf.ts';

// Any text at all is set without a crash, in lines that keep to their measure.

const TEXTS = often(1_000, 20_000);
const MEASURE = 200;
const SIZE = 11;

/** Ranges that a random character is taken from: letters of all sorts, marks, controls, halves of pairs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x20, 0x20],
  [0x00, 0x1f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x400, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0xdff],
  [0xe00, 0x10ff],
  [0x1780, 0x17ff],
  [0x2000, 0x206f],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7ff],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
  [0x10000, 0x1ffff],
  [0xe0000, 0xe01ef],
];

/** Numbers below 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomText(next: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const usual = [pick(RANGES), pick(RANGES)];
  return Array.from({ length: Math.floor(next() * 40) }, () => {
    const [from, to] = next() < 0.7 ? pick(usual) : pick(RANGES);
    const code = from + Math.floor(next() * (to - from + 1));
    return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  }).join('');
}

/** Languages, directions and edges by turns. */
function settingOf(nth: number): ParagraphSetting {
  const language = ['en', 'ar', 'zh', 'th'][nth % 4] as string;
  const direction = (['rtl', 'auto', 'ltr'] as const)[nth % 3] ?? 'ltr';
  return { language, direction, size: SIZE, measure: MEASURE, justify: nth % 2 === 0 };
}

describe('random text', () => {
  let shelf: FontShelf;
  beforeAll(async () => {
    shelf = await shippedShelf();
  });

  test(`${TEXTS} times`, async () => {
    const setter = new Typesetter(shelf);
    for (const language of ['en', 'ar', 'zh', 'th']) await setter.prepare(language);
    const next = numbers(2026);
    const wide: string[] = [];
    for (let nth = 0; nth < TEXTS; nth++) {
      const text = randomText(next);
      const lines = setter.lines([{ text }], settingOf(nth));
      expect(lines.length, JSON.stringify(text)).toBeGreaterThan(0);
      if (lines.some(({ width }) => width > MEASURE + 0.01)) wide.push(text);
    }
    // a base with many marks is one cluster, and is never cut, however wide it is
    expect(wide.map((text) => JSON.stringify(text)).slice(0, 5)).toEqual([]);
  });

  test('of one word of 100,000 letters, and of as many marks', async () => {
    const setter = new Typesetter(shelf);
    const setting = { language: 'en', direction: 'ltr', size: SIZE, measure: MEASURE, justify: false } as const;
    expect(setter.lines([{ text: 'm'.repeat(100_000) }], setting).length).toBeGreaterThan(3000);
    expect(setter.lines([{ text: `a${'\u0301'.repeat(100_000)}` }], setting).length).toBeGreaterThan(0);
  });
});
