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
  const harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);
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

/** Fonts as one file, as OpenType 1.9 ("Font collections") puts them together: their tables by places in the whole. */
function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(12 + 4 * fonts.length);
  head.write('ttcf');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  let start = head.length;
  const moved = fonts.map((font, nth) => {
    const bytes = Buffer.concat([font, Buffer.alloc((4 - (font.length % 4)) % 4)]);
    head.writeUInt32BE(start, 12 + 4 * nth);
    for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
      bytes.writeUInt32BE(bytes.readUInt32BE(at + 8) + start, at + 8);
    start += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...moved]);
}

test('of a collection each font has its own characters', async () => {
  const harfbuzz = new HarfBuzz(() => PACKAGE_FILES.harfbuzz);
  const read = partsOf(collectionOf(['NotoSerifHebrew-Bold.ttf', 'NotoSerifTibetan-Regular.ttf'].map(fontFile)));
  expect(facesIn(read)).toBe(2);
  const has = (index: number, letter: string) =>
    harfbuzz.characters(charactersOf(read, index) ?? new Uint8Array()).glyphOf(letter.codePointAt(0) ?? 0) !== 0;
  expect([has(0, 'א'), has(0, 'བ'), has(1, 'א'), has(1, 'བ')]).toEqual([true, false, false, true]);
  expect(charactersOf(read, 2)).toBeUndefined();
});
