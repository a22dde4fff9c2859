import { expect, test } from 'vitest';
import type { FontShelf, Style } from '../../src/fonts/shelf.ts';
import { dice } from '../support/mutate.ts';
import { shippedShelf } from '../support/pdf.ts';

// Lines of Latin text are put together of letters, and of two letters that stand side by side. HarfBuzz makes the same of whole words.

const KINDS = ['serif', 'sans'] as const;
const STYLES: readonly Style[] = ['regular', 'bold', 'italic', 'boldItalic'];
/** Fonts join these, or drop their dots: they come more often than others. */
const OFTEN = 'ffiiljt';
const RARE = Array.from({ length: 0x1f00 - 0x21 }, (_, nth) => String.fromCharCode(0x21 + nth)).filter((one) =>
  /[\u0021-\u007e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]/.test(one),
);
const LINES = 400;

function plainOf(shelf: FontShelf, style: Style) {
  const face = shelf.faceFor('a', 'Latn', 'en', style);
  return face && shelf.words(face, 'Latn', false, 'en').plain;
}

/** The same glyphs for a text that begins so far into a line. */
const from = (start: number, glyphs: readonly number[]) =>
  glyphs.map((one, nth) => (nth % 5 === 1 ? one + start : one));

test.each(KINDS.flatMap((kind) => STYLES.map((style) => [kind, style] as const)))(
  'lines of letters have the glyphs and places that HarfBuzz gives their words, in %s %s',
  async (kind, style) => {
    const plain = plainOf(await shippedShelf(kind), style);
    const below = dice(7);
    const letter = () => (below(3) === 0 ? OFTEN[below(OFTEN.length)] : RARE[below(below(4) ? 94 : RARE.length)]) ?? '';
    const word = () => Array.from({ length: 1 + below(9) }, letter).join('');
    let plainLines = 0;
    let joined = 0;
    for (let nth = 0; nth < LINES; nth++) {
      const words = Array.from({ length: 1 + below(4) }, word);
      const line = plain?.line(words.join(' '));
      if (!line) continue;
      plainLines += 1;
      const shape = (text: string) => line.face.font.shape(text, { rtl: false, script: 'Latn', language: 'en' });
      const space = shape(' ');
      const expected: number[] = [];
      let width = 0;
      let start = 0;
      for (const text of words) {
        const shaped = shape(text);
        expected.push(...from(start, shaped.glyphs), ...from(start + text.length, space.glyphs));
        width += shaped.width + space.width;
        start += text.length + 1;
        joined += shaped.glyphs.length < text.length * 5 ? 1 : 0;
      }
      expect({ text: line.text, glyphs: line.glyphs }).toEqual({ text: `${words.join(' ')} `, glyphs: expected });
      expect(line.width).toBe(width);
    }
    expect(plainLines).toBeGreaterThan(LINES / 6);
    expect(joined, 'words with joined letters').toBeGreaterThan(5);
  },
);

test.each(['', ' ', 'two  spaces', 'at the end ', ' at the beginning', 'soft\u00adhyphen', 'Пошта', 'e\u0301', '日本'])(
  'a line is not put together of letters: "%s"',
  async (text) => {
    expect(plainOf(await shippedShelf('sans'), 'regular')?.line(text)).toBeUndefined();
  },
);
