// A font as text is set with it, whoever reads it.

/** How a text is to be shaped. */
export interface Shaping {
  readonly rtl: boolean;
  /** ISO 15924, such as Arab. */
  readonly script: string;
  /** BCP 47, such as ur. */
  readonly language: string;
}

/** Glyphs as `Shaped` has them, and their width together, in units of the font. */
export interface Glyphs {
  readonly glyphs: readonly number[];
  readonly width: number;
}

/** A font as text is set with it. Measures are in its own units. */
export interface Font {
  readonly unitsPerEm: number;
  /** The glyph of a character by itself; 0 if the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance of a glyph. */
  advance(glyph: number): number;
  /** How far a glyph reaches above the baseline, and where it ends: below 0 if it goes below; both 0 if it is blank. */
  reach(glyph: number): { readonly top: number; readonly bottom: number };
  /** True if nothing is drawn for a glyph. */
  isBlank(glyph: number): boolean;
  shape(text: string, shaping: Shaping): Glyphs;
  /** A table of the font, only to be read; undefined if it has none of that name. */
  table(name: string): Uint8Array | undefined;
  /** Gives its memory back; nothing may be asked of it any more. */
  release(): void;
}
