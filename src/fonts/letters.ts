import type { Font } from './font.ts';
import type { CharacterMap } from './harfbuzz.ts';

// Which letters a font can show, beside those that it has a glyph of.

const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^\p{Zs}$/u;

/** True if a font has a letter: HarfBuzz makes spaces and the unbreakable hyphen from what there is, takes letters apart and leaves out what is not seen. */
export function hasLetter({ font }: { readonly font: CharacterMap }, letter: string): boolean {
  const has = (text: string) => [...text].every((one) => font.glyphOf(one.codePointAt(0) ?? 0) !== 0);
  if (has(letter) || IGNORABLE.test(letter) || letter === '\n') return true; // a newline ends a line, and is never drawn
  if (SPACE.test(letter)) return has(' ');
  if (letter === '\u2011') return has('\u2010') || has('-');
  const apart = letter.normalize('NFD');
  return apart !== letter && has(apart);
}

/** Characters that fonts have a glyph of no width for. */
const BLANKS = [0x200f, 0x200e, 0x200c, 0x200d];

/** A glyph of which nothing is seen and that has no width; undefined if a font has none. */
export function blankGlyph({ font }: { readonly font: Font }): number | undefined {
  return BLANKS.map((one) => font.glyphOf(one)).find(
    (glyph) => glyph !== 0 && font.advance(glyph) === 0 && font.isBlank(glyph),
  );
}
