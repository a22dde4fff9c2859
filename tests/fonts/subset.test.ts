import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Subsetter } from '../../src/fonts/subset.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

// The library that takes the used part of a font is started once, and anew only after it broke.

const FONT = readFileSync(join(FONTS, 'AppealBookSerif-Regular.ttf'));
const GLYPHS = [0, 36, 37, 38];

test('the same part is taken again and again, by the library that was started first', async () => {
  const first = Subsetter.start(PACKAGE_FILES.subsetter);
  const part = first.subset(FONT, 0, GLYPHS);
  expect(part?.length).toBeLessThan(FONT.length / 2);
  const second = Subsetter.start(PACKAGE_FILES.subsetter);
  expect(second).toBe(first);
  expect(first.subset(FONT, 0, [0, 70])).not.toEqual(part);
  expect(second.subset(FONT, 0, GLYPHS)).toEqual(part);
});

test('a font that is too much for it does not spoil the next', async () => {
  const first = Subsetter.start(PACKAGE_FILES.subsetter);
  const part = first.subset(FONT, 0, GLYPHS);
  expect(() => first.subset(new Uint8Array(100_000_000), 0, GLYPHS)).toThrow(RangeError);
  const second = Subsetter.start(PACKAGE_FILES.subsetter);
  expect(second).not.toBe(first);
  expect(second.subset(FONT, 0, GLYPHS)).toEqual(part);
});
