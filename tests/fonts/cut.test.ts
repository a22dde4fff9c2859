import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cut } from '../../src/fonts/cut.ts';
import { tablesOf, viewOf } from '../../src/fonts/font-file.ts';
import { Subsetter } from '../../src/fonts/subset.ts';
import { often } from '../support/often.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

// The part of a font that ships, as HarfBuzz takes it, to the byte.

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

test.each(FILES)('of %s', (file) => {
  const font = readFileSync(join(FONTS, file));
  const before = Buffer.from(font);
  const subsetter = Subsetter.start(PACKAGE_FILES.subsetter);
  for (let turn = 0; turn < often(2, 12); turn++) {
    const glyphs = glyphsOf(countOf(font), turn);
    expect(
      Buffer.compare(cut(font, glyphs), subsetter.subset(font, 0, glyphs) ?? Buffer.alloc(0)),
      `turn ${turn}`,
    ).toBe(0);
  }
  expect(font.equals(before), 'the font itself stays as it is').toBe(true);
});

test('glyphs bring the parts that they are put together from', () => {
  const font = readFileSync(join(FONTS, 'AppealBookSerif-Regular.ttf'));
  const parts = (part: Uint8Array) => (tablesOf(part).get('glyf') ?? new Uint8Array()).length;
  const composite = Array.from({ length: 120 }, (_, nth) => 80 + nth).filter((glyph) => {
    const glyf = tablesOf(cut(font, [glyph])).get('glyf');
    return glyf && glyf.length > 10 && viewOf(glyf).getInt16(0) < 0;
  });
  expect(composite.length).toBeGreaterThan(0);
  for (const glyph of composite.slice(0, 5)) expect(parts(cut(font, [glyph]))).toBeGreaterThan(30);
});
