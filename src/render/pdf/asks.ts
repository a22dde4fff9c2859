import type { JoinedGlyph } from './joined-glyphs.ts';

// What a document and a core that paints for it say to each other. Names of fonts and codes of glyphs are given in the order in which
// a document needs them, so only who writes it can give them; whoever paints elsewhere asks for what is not known there yet, and writes
// a stand-in meanwhile. After some letters everything is known.

/** A glyph of a face (its number, or what it is put together from) that stands for a text; without one, the name of the font is asked for. */
export interface Ask {
  /** The id of the face. */
  readonly face: string;
  readonly glyph?: number | JoinedGlyph;
  readonly text?: string;
}

/** What a document has answered, or has needed itself. */
export interface Answered extends Ask {
  readonly answer: string;
}

/** Stand-ins are characters beyond those of bytes: the first of them. */
const FIRST = 0x100;
const STAND_IN = /[\u0100-\uffff]/g;

/** What stands for the answer to the nth thing that a letter asks for. */
export function standIn(nth: number): string {
  return String.fromCharCode(FIRST + nth);
}

/** A text with answers in place of stand-ins. */
export function withAnswers(text: string, answers: readonly string[]): string {
  return text.replace(STAND_IN, (sign) => answers[sign.charCodeAt(0) - FIRST] ?? '');
}

/** What tells a thing that may be asked for from every other of its face. Codes of PostScript outlines are the same for every text. */
export function keyOf(glyph: number | JoinedGlyph, text: string, outlines: 'truetype' | 'cff'): string {
  if (outlines === 'cff') return String(glyph);
  return `${typeof glyph === 'number' ? glyph : joinedKey(glyph)} ${text}`;
}

/** What tells a glyph that is several from every other of its face. */
export function joinedKey({ parts, advance }: JoinedGlyph): string {
  return `${advance}:${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(':')}`;
}
