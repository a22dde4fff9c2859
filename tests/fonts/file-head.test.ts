import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf, facesIn, type ReadPart } from '../../src/fonts/file-head.ts';
import { HarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { FontShelf } from '../../src/fonts/shelf.ts';
import { FONTS, PACKAGE_FILES } from '../support/pdf.ts';

const fontFile = (name: string) => readFileSync(join(FONTS, name));

// Of a folder of fonts only the heads are read, and the whole of that which has a character.

const partsOf =
  (bytes: Uint8Array): ReadPart =>
  (start, length) =>
    bytes.subarray(start, start + length);

async function shelf(files: readonly string[]) {
  const harfbuzz = await HarfBuzz.start(PACKAGE_FILES.harfbuzz);
  const opened: string[] = [];
  let bytesRead = 0;
  const own = files.map((id) => {
    const bytes = fontFile(id);
    const read: ReadPart = (start, length) => {
      bytesRead += Math.max(0, Math.min(length, bytes.length - start));
      return partsOf(bytes)(start, length);
    };
    return {
      id,
      index: 0,
      characters: () => charactersOf(read, 0),
      read: () => {
        opened.push(id);
        return bytes;
      },
    };
  });
  const source = { shipped: () => new Uint8Array(), own: () => own, system: () => [] };
  return { shelf: new FontShelf(harfbuzz, source, 'serif'), opened, bytesRead: () => bytesRead };
}

test('a font that lacks the character is not read', async () => {
  const fonts = await shelf(['NotoSerifHebrew-Bold.ttf', 'NotoSerifTibetan-Regular.ttf']);
  expect(fonts.shelf.lastResort('བ', 'Tibt', 'bo', 'regular')?.id).toBe('NotoSerifTibetan-Regular.ttf');
  expect(fonts.shelf.lastResort('𐤀', 'Phnx', 'und', 'regular')).toBeUndefined();
  expect(fonts.opened).toEqual(['NotoSerifTibetan-Regular.ttf']);
  expect(fonts.bytesRead()).toBeLessThan(fontFile('NotoSerifTibetan-Regular.ttf').length / 4);
});

test('what is no font has no faces and no characters', () => {
  const read = partsOf(new TextEncoder().encode('this is no font, but a text'));
  expect(facesIn(read)).toBe(0);
  expect(charactersOf(read, 0)).toBeUndefined();
});
