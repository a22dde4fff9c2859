import { expect, test } from 'vitest';
import type { Shaped } from '../../src/fonts/face.ts';
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

const rowsOf = ({ glyphs, text }: Pick<Shaped, 'glyphs' | 'text'>, from = 0) =>
  Array.from(text, (letter, nth) => [
    letter,
    glyphs[nth * 5],
    (glyphs[nth * 5 + 1] ?? 0) + from,
    ...glyphs.slice(nth * 5 + 2, nth * 5 + 5),
  ]);

test.each(KINDS.flatMap((kind) => STYLES.map((style) => [kind, style] as const)))(
  'lines of letters have the glyphs and places that HarfBuzz gives their words, in %s %s',
  async (kind, style) => {
    const plain = plainOf(await shippedShelf(kind), style);
    const below = dice(7);
    const letter = () => (below(3) === 0 ? OFTEN[below(OFTEN.length)] : RARE[below(below(4) ? 94 : RARE.length)]) ?? '';
    const word = () => Array.from({ length: 1 + below(9) }, letter).join('');
    let plainLines = 0;
    for (let nth = 0; nth < LINES; nth++) {
      const words = Array.from({ length: 1 + below(4) }, word);
      const line = plain?.line(words.join(' '));
      if (!line) continue;
      plainLines += 1;
      const { font } = line.face;
      const whole = words.map((text) => font.shape(text, { rtl: false, script: 'Latn', language: 'en' }));
      const space = font.shape(' ', { rtl: false, script: 'Latn', language: 'en' });
      let from = 0;
      const expected = words.flatMap((text, at) => {
        const { glyphs } = whole[at] as (typeof whole)[number];
        expect(glyphs.length, `${text} has a glyph a letter`).toBe(text.length * 5);
        const rows = [...rowsOf({ glyphs, text }, from), ...rowsOf({ ...space, text: ' ' }, from + text.length)];
        from += text.length + 1;
        return rows;
      });
      expect(rowsOf(line)).toEqual(expected);
      expect(line.width).toBe(whole.reduce((sum, one) => sum + one.width + space.width, 0));
    }
    expect(plainLines).toBeGreaterThan(LINES / 6);
  },
);

test.each(['', ' ', 'two  spaces', 'at the end ', ' at the beginning', 'soft\u00adhyphen', 'Пошта', 'e\u0301', '日本'])(
  'a line is not put together of letters: "%s"',
  async (text) => {
    expect(plainOf(await shippedShelf('sans'), 'regular')?.line(text)).toBeUndefined();
  },
);
