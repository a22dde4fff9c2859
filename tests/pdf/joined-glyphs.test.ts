import { beforeAll, describe, expect, test } from 'vitest';
import type { Face, Shaped } from '../../src/fonts/face.ts';
import type { Font } from '../../src/fonts/font.ts';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { Subsetter } from '../../src/fonts/subset.ts';
import { type JoinedGlyph, withJoined } from '../../src/render/pdf/joined-glyphs.ts';
import { PACKAGE_FILES, shippedShelf } from '../support/pdf.ts';

// Glyphs that stand for the same letters, made one glyph of a font: HarfBuzz must find them drawn where they stood before.

const SAMPLES = [
  { text: 'بِ', script: 'Arab', language: 'ar', rtl: true },
  { text: 'น้ำ', script: 'Thai', language: 'th', rtl: false },
  { text: 'ကြို', script: 'Mymr', language: 'my', rtl: false },
  { text: 'ស្ត្រី', script: 'Khmr', language: 'km', rtl: false },
  { text: 'x\u0323\u0302', script: 'Latn', language: 'en', rtl: false },
];

let harfbuzz: HarfBuzz;
let subsetter: Subsetter;

beforeAll(async () => {
  harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);
  subsetter = Subsetter.start(PACKAGE_FILES.subsetter);
});

async function shapedOf({ text, script, language, rtl }: (typeof SAMPLES)[number]): Promise<Shaped> {
  const shelf = await shippedShelf();
  const face = shelf.faceFor(text, script, language, 'regular') as Face;
  return shelf.words(face, script, rtl, language).shape(text);
}

function joinedOf({ glyphs, width }: Shaped): JoinedGlyph {
  const parts = [];
  let pen = 0;
  for (let at = 0; at < glyphs.length; at += 5) {
    const [glyph = 0, , advance = 0, x = 0, y = 0] = glyphs.slice(at, at + 5);
    parts.push({ glyph, x: pen + x, y });
    pen += advance;
  }
  return { parts, advance: width };
}

/** The highest and the lowest point that is drawn. */
function reachOf(font: Font, { parts }: JoinedGlyph) {
  const drawn = parts.filter(({ glyph }) => !font.isBlank(glyph));
  const top = Math.max(...drawn.map(({ glyph, y }) => font.reach(glyph).top + y));
  return { top, bottom: Math.min(...drawn.map(({ glyph, y }) => font.reach(glyph).bottom + y)) };
}

describe.each(SAMPLES)('$text', (sample) => {
  test('is one glyph of its width that reaches as far as its parts, and the parts stay as they were', async () => {
    const shaped = await shapedOf(sample);
    const one = joinedOf(shaped);
    expect(one.parts.length).toBeGreaterThan(1);
    const used = one.parts.map(({ glyph }) => glyph);
    const before = subsetter.subset(shaped.face.bytes, 0, used) as Uint8Array;
    const { font: bytes, first } = withJoined(before, [one, { parts: [], advance: 7 }]);
    const font = harfbuzz.font(bytes) ?? harfbuzz.font(withCmap(bytes));
    if (!font) throw new Error('not a font');
    expect(font.advance(first)).toBe(one.advance);
    expect(font.reach(first)).toEqual(reachOf(shaped.face.font, one));
    expect([font.advance(first + 1), font.isBlank(first + 1)]).toEqual([7, true]);
    for (const glyph of used) {
      expect(font.advance(glyph)).toBe(shaped.face.font.advance(glyph));
      expect(font.reach(glyph)).toEqual(shaped.face.font.reach(glyph));
    }
  });

  test('makes a font whose sums are right', async () => {
    const shaped = await shapedOf(sample);
    const one = joinedOf(shaped);
    const used = one.parts.map(({ glyph }) => glyph);
    const { font } = withJoined(subsetter.subset(shaped.face.bytes, 0, used) as Uint8Array, [one]);
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba); // OpenType 1.9, head: checkSumAdjustment
  });
});

/** The font with a row that says it has characters, which a part of a font in a PDF does without: `glyf` under another name. */
function withCmap(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length + 16);
  const view = new DataView(copy.buffer);
  const tables = new DataView(bytes.buffer, bytes.byteOffset).getUint16(4);
  const rows = 12 + tables * 16;
  copy.set(bytes.subarray(0, rows));
  copy.set(bytes.subarray(rows), rows + 16);
  for (let row = 12; row < rows; row += 16) view.setUint32(row + 8, view.getUint32(row + 8) + 16);
  copy.copyWithin(rows, 12, 28);
  copy.set(new TextEncoder().encode('cmap'), rows);
  view.setUint16(4, tables + 1);
  return copy;
}
