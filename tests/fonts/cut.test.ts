import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cut } from '../../src/fonts/cut.ts';
import { tablesOf, viewOf } from '../../src/fonts/font-file.ts';
import { Subsetter } from '../../src/fonts/subset.ts';
import { often } from '../support/often.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

// The part of a font that ships, glyph by glyph as HarfBuzz takes it, under numbers of its own.

const FILES = readdirSync(FONTS).filter((name) => name.endsWith('.ttf'));

function countOf(font: Uint8Array): number {
  return viewOf(tablesOf(font).get('maxp') ?? new Uint8Array(6)).getUint16(4);
}

/** Glyphs far apart and near each other, some of them twice, and some that no font has. */
function glyphsOf(count: number, turn: number): number[] {
  if (turn === 0) return [];
  const reach = turn % 2 === 0 ? count : Math.min(count, 400);
  return Array.from({ length: 7 * turn ** 2 }, (_, nth) => (nth * nth * 31 + nth * 17 + turn * 5) % (reach + 2));
}

/** An outline, put together from glyphs of other numbers. */
function renamed(outline: Buffer, named: (glyph: number) => number): Buffer {
  for (let at = 10, flags = 0x20; outline.length > 10 && outline.readInt16BE(0) < 0 && flags & 0x20; ) {
    flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(named(outline.readUInt16BE(at + 2)), at + 2);
    at += (flags & 1 ? 8 : 6) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return outline;
}

/** What is drawn for a glyph, how wide it is, and where its left edge is; the glyphs that it is put together from by `named`. */
function readerOf(font: Uint8Array, named: (glyph: number) => number) {
  const tables = tablesOf(font);
  const view = (name: string) => viewOf(tables.get(name) ?? new Uint8Array(36));
  const [places, metrics, long] = [view('loca'), view('hmtx'), view('hhea').getUint16(34)];
  const isLong = view('head').getInt16(50) === 1;
  const place = (glyph: number) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  return (glyph: number) => {
    const outline = Buffer.from(tables.get('glyf') ?? []).subarray(place(glyph), place(glyph + 1));
    const drawn = renamed(Buffer.from(outline), named);
    const padded = Buffer.concat([drawn, Buffer.alloc(drawn.length % 2)]);
    const left = glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2;
    return [padded.toString('hex'), metrics.getUint16(Math.min(glyph, long - 1) * 4), metrics.getInt16(left)].join(' ');
  };
}

test.each(FILES)('of %s', (file) => {
  const font = readFileSync(join(FONTS, file));
  const before = Buffer.from(font);
  const subsetter = Subsetter.start(PACKAGE_FILES.subsetter);
  for (let turn = 0; turn < often(2, 12); turn++) {
    const glyphs = glyphsOf(countOf(font), turn);
    const { font: part, numbers } = cut(font, glyphs);
    const own = readerOf(part, (glyph) => glyph);
    const whole = readerOf(subsetter.subset(font, 0, glyphs) ?? Buffer.alloc(0), (glyph) => numbers.get(glyph) ?? -1);
    const there = glyphs.filter((glyph) => glyph < countOf(font));
    expect([...numbers.keys()].slice(0, new Set([0, ...there]).size), 'in their order').toEqual([
      ...new Set([0, ...there]),
    ]);
    expect(countOf(part)).toBe(numbers.size);
    for (const [glyph, number] of numbers) expect(own(number), `turn ${turn}, glyph ${glyph}`).toBe(whole(glyph));
  }
  expect(font.equals(before), 'the font itself stays as it is').toBe(true);
});

test('glyphs bring the parts that they are put together from', () => {
  const font = readFileSync(join(FONTS, 'AppealBookSerif-Regular.ttf'));
  const composite = Array.from({ length: 120 }, (_, nth) => 80 + nth).filter(
    (glyph) => cut(font, [glyph]).numbers.size > 2,
  );
  expect(composite.length).toBeGreaterThan(0);
  for (const glyph of composite.slice(0, 5)) {
    const { font: part } = cut(font, [glyph]);
    expect((tablesOf(part).get('glyf') ?? new Uint8Array()).length).toBeGreaterThan(30);
    expect(sumOf(part)).toBe(0xb1b0afba); // OpenType 1.9, head: checkSumAdjustment
  }
});

function sumOf(font: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + viewOf(font).getUint32(at)) >>> 0;
  return sum;
}
