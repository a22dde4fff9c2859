import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Font, Shaping } from '../../src/fonts/font.ts';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { scriptOf } from '../../src/fonts/script.ts';
import { openShipped } from '../../src/fonts/shipped-font.ts';
import { often } from '../support/often.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

// What is read of a font that ships, and text that is set by that alone, as HarfBuzz has it: glyphs, places and advances.

const ALL = readdirSync(FONTS).filter((name) => name.endsWith('.ttf'));
const EUROPEAN = ALL.filter((name) => /^(?:AppealBookSerif|NotoSans)-/.test(name));
const EASTERN = ALL.filter((name) => /^Noto.*(?:SC|TC|JP|KR)-/.test(name));
const SOME = ['AppealBookSerif-Regular.ttf', 'NotoSans-Italic.ttf'];
const KHMER = 'NotoSerifKhmer-Regular.ttf';

/** Some fonts while somebody waits, all where CI asks for it. */
const tried = (some: readonly string[], all: readonly string[]) => (often(0, 1) === 1 ? all : some);

const harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);

/** A font by HarfBuzz and by itself, which says how often it needed HarfBuzz. */
function fontsOf(file: string): { other: Font; ours: Font; asked: () => number } {
  const bytes = readFileSync(join(FONTS, file));
  const other = harfbuzz.font(bytes) as Font;
  let asked = 0;
  const shape = (text: string, shaping: Shaping) => {
    asked++;
    return other.shape(text, shaping);
  };
  const ours = openShipped(bytes, () => ({ shape }) as Font) as Font;
  return { other, ours, asked: () => asked };
}

const shaping = (script: string, language: string): Shaping => ({ rtl: false, script, language });

const lettersOf = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, nth) => String.fromCharCode(first + nth)),
  );

const SIGNS = [...'‐‑‒–—―‘’‚‛“”„‟†‡•…\u202f‰‹›€№™'];
const COMMON = [...lettersOf([0x20, 0x40], [0xa0, 0xac], [0xae, 0xbf]), ...SIGNS];
const LATIN = lettersOf([0x41, 0x7e], [0xc0, 0x148], [0x14a, 0x17f], [0x218, 0x21b]);
const CYRILLIC = lettersOf([0x400, 0x45f], [0x490, 0x491]);
const GREEK = lettersOf([0x386, 0x3ce]);
const EAST = [...lettersOf([0x3000, 0x3020], [0xff01, 0xff5e], [0x4e00, 0x4e40]), ...SIGNS];

/** Letters beside each other; every one beside every one where CI asks for it. */
function pairsOf(letters: readonly string[], font: Font): string[] {
  const there = letters.filter((letter) => font.glyphOf(letter.charCodeAt(0)) !== 0);
  const left = there.filter((_, nth) => nth % often(4, 1) === 0);
  return left.map((one) => `${there.map((other) => `${one}${other}`).join('')}${one}`);
}

function expectSame(file: string, texts: Iterable<string>, how: Shaping, byItself = true): void {
  const { other, ours, asked } = fontsOf(file);
  const wrong: string[] = [];
  for (const text of texts) {
    const [one, same] = [ours.shape(text, how), other.shape(text, how)];
    if (one.width !== same.width || one.glyphs.join() !== same.glyphs.join()) wrong.push(text);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  if (byItself) expect(asked()).toBe(0);
}

describe.each(tried([...SOME, KHMER, ...EASTERN.slice(-1)], ALL))('%s', (file) => {
  test('has the same glyphs, advances and edges', () => {
    const { ours, other } = fontsOf(file);
    const wrong: unknown[] = [];
    for (let letter = 0; letter < 0x1_1000; letter += often(3, 1))
      if (ours.glyphOf(letter) !== other.glyphOf(letter)) wrong.push({ letter });
    for (let glyph = 0; glyph < 9000; glyph++) {
      const [one, same] = [ours, other].map((font) => [font.advance(glyph), font.isBlank(glyph), font.reach(glyph)]);
      if (JSON.stringify(one) !== JSON.stringify(same)) wrong.push({ glyph });
    }
    expect(wrong).toEqual([]);
    expect(ours.unitsPerEm).toBe(other.unitsPerEm);
  });
});

describe.each(tried(SOME, EUROPEAN))('every letter beside every other, in %s', (file) => {
  const { ours } = fontsOf(file);
  test('Latin', () => {
    expectSame(file, pairsOf([...LATIN, ...COMMON], ours), shaping('Latn', 'en'));
    expectSame(
      file,
      ['office', 'waffle', 'fflfi', 'fjord ff', 'AVATAR', 'Tøj “V.”', 'f\u200ci'],
      shaping('Latn', 'de-CH'),
      false,
    );
  });
  test('Cyrillic and Greek', () => {
    expectSame(file, pairsOf([...CYRILLIC, ...COMMON], ours), shaping('Cyrl', 'ru'));
    expectSame(file, pairsOf([...GREEK, ...COMMON], ours), shaping('Grek', 'el'));
  });
});

describe.each(tried(EASTERN.slice(-1), EASTERN))('every letter beside every other, in %s', (file) => {
  test('hanzi and kana', () => {
    const { ours } = fontsOf(file);
    expectSame(file, pairsOf(EAST, ours), shaping('Hani', 'zh'));
    expectSame(file, pairsOf(lettersOf([0x3041, 0x3096], [0x30a1, 0x30ff]), ours), shaping('Kana', 'ja'));
  });
});

test('every word of every language is set as HarfBuzz sets it, most of them without it', () => {
  const languages = join(FONTS, '../../languages');
  const tags = readdirSync(languages, { withFileTypes: true }).filter((one) => one.isDirectory());
  const words = tags.flatMap(({ name: tag }) => {
    const files = readdirSync(join(languages, tag)).filter((name) => /^phrase.*\.yaml$/.test(name));
    const text = files.map((name) => readFileSync(join(languages, tag, name), 'utf8')).join(' ');
    return [...new Set(text.match(/[^\s{}]+/g))].map((word) => ({
      tag,
      word,
      script: scriptOf(word.codePointAt(0) ?? 0),
    }));
  });
  for (const file of tried(SOME, EUROPEAN)) {
    const { ours, other, asked } = fontsOf(file);
    const set = words.filter(({ script }) => ['Latn', 'Cyrl', 'Grek'].includes(script));
    const wrong = set.filter(({ tag, word, script }) => {
      const [one, same] = [ours, other].map((font) => font.shape(word, shaping(script, tag)).glyphs.join());
      return one !== same;
    });
    expect(wrong).toEqual([]);
    expect(set.length).toBeGreaterThan(10_000);
    expect(asked()).toBeLessThan(set.length / 5);
  }
});

test('languages for which a font has letters of its own are set by HarfBuzz', () => {
  const letters = `f${lettersOf([0x100, 0x148], [0x14a, 0x17f], [0x218, 0x21b]).join('')}l·lL·L`;
  const az = lettersOf([0x61, 0x7a]);
  const tags = az.flatMap((one) => az.flatMap((other) => `${one}${other}${one === other ? '-MD' : ''}`));
  for (const file of tried(SOME, EUROPEAN)) {
    const { ours, other, asked } = fontsOf(file);
    const wrong = tags.filter((tag) =>
      [['Latn', letters] as const, ['Cyrl', 'бгдптѓ'] as const].some(
        ([script, text]) =>
          ours.shape(text, shaping(script, tag)).glyphs.join() !==
          other.shape(text, shaping(script, tag)).glyphs.join(),
      ),
    );
    expect(wrong).toEqual([]);
    expect(asked()).toBeLessThan(tags.length / 5); // the others need it for nothing here
  }
});

test('marks, letters of other scripts and texts from right to left are left to HarfBuzz', () => {
  const { ours, other, asked } = fontsOf('AppealBookSerif-Regular.ttf');
  const left = [
    ['x\u0323\u0302', shaping('Latn', 'en')],
    ['e\u0301', shaping('Latn', 'fr')],
    ['co\u00adoperate', shaping('Latn', 'en')],
    ['1\u2044\u0032', shaping('Latn', 'en')],
    ['abc', { rtl: true, script: 'Latn', language: 'en' }],
    ['abc', shaping('Arab', 'ar')],
    ['abc', shaping('Latn', 'en-fonipa')],
  ] as const;
  for (const [text, how] of left) expect(ours.shape(text, how)).toEqual(other.shape(text, how));
  expect(asked()).toBe(left.length);
});

test('what is no font is not opened', () => {
  const font = readFileSync(join(FONTS, KHMER));
  expect(openShipped(new Uint8Array(), () => undefined)).toBeUndefined();
  expect(openShipped(new TextEncoder().encode('this is no font, but a text'), () => undefined)).toBeUndefined();
  expect(openShipped(font.subarray(0, 200), () => undefined)).toBeUndefined();
});
