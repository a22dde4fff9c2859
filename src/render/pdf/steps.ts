import type { Shaped } from '../../fonts/face.ts';

// A shaped piece as steps along a line, and the text that its glyphs stand for.

/** A step in painting a shaped piece: glyphs to show, a move along the line, or a height above it. Thousandths of the size. */
export type PaintStep =
  | { readonly show: string; readonly width: number }
  | { readonly move: number }
  | { readonly rise: number };

/** How a shaped piece is painted with a font of the document. */
export interface Encoded {
  readonly steps: readonly PaintStep[];
  /** True if the glyphs by themselves give the text back, one after another. */
  readonly plain: boolean;
  /** In place of steps, if nothing rises: the inside of a TJ array, and what rounding left out, in thousandths. */
  readonly array?: { readonly text: string; readonly owed: number };
}

/** Steps without a rise as the inside of a TJ array, moves rounded to thousandths. */
export function arrayOf(steps: readonly PaintStep[]): Encoded['array'] {
  let text = '';
  let shown = '';
  let owed = 0;
  for (const step of steps) {
    if ('rise' in step) return undefined;
    if ('move' in step) {
      owed += step.move;
      continue;
    }
    const move = Math.round(owed);
    if (move !== 0) {
      text += shown === '' ? `${-move}` : `(${shown})${-move}`;
      shown = '';
      owed -= move;
    }
    shown += step.show;
  }
  return { text: shown === '' ? text : `${text}(${shown})`, owed };
}

/** Glyphs that stand together for a piece of text: the glyphs from `first` on to before `end`. */
export interface Cluster {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** The clusters of a shaped piece, from left to right: each has text of its own, so the piece can be read cluster by cluster. */
export function clustersOf({ text, glyphs, rtl }: Shaped): Cluster[] {
  const count = glyphs.length / 5;
  const start = (nth: number) => glyphs[nth * 5 + 1];
  const clusters: Cluster[] = [];
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && start(end) === start(first)) end++;
    const next = rtl ? start(first - 1) : start(end); // undefined at the edge: to the end of the text
    const letters = text.slice(start(first), next);
    const loose = rtl && isLoose(letters, next === undefined ? '' : text.slice(next));
    clusters.push({ first, end, text: loose ? `\u200f${letters}` : letters });
    first = end;
  }
  return clusters;
}

const MARK = /[\p{Mn}\p{Cf}]/u;
/** Before it there is no mark but the soft hyphen. */
const MAYBE_MARK = /[^\0-\u00ac\u00ae-\u02ff]/;

/** The text of a cluster up to its first mark or unseen character, and the rest. */
export interface PartedText {
  readonly letters: string;
  readonly marks: string;
}

/** Parts a text. A code whose text has a mark in it is taken for a mark alone by pdf.js, which then gives it no room. */
export function partedText(text: string): PartedText {
  const at = text.length < 2 || text.startsWith('\u200f') || !MAYBE_MARK.test(text) ? 0 : text.search(MARK);
  return at <= 0 ? { letters: text, marks: '' } : { letters: text.slice(0, at), marks: text.slice(at) };
}

const NEUTRAL = /^[^\p{L}\p{M}\p{N}]/u;

/**
 * True for a sign between words from right to left with no letter after it: it gets an invisible mark that holds it in its
 * place, for readers such as poppler take two such signs, or a sign and a space, for text from left to right.
 */
function isLoose(letters: string, after: string): boolean {
  return (
    NEUTRAL.test(letters) && (after === '' || NEUTRAL.test(after)) && !/^\s/u.test(letters) && letters !== '\u200f'
  );
}

/** The glyph with the longest advance in a cluster. */
export function widest(glyphs: readonly number[], { first, end }: Cluster): number {
  let found = first;
  for (let nth = first + 1; nth < end; nth++) {
    if ((glyphs[nth * 5 + 2] ?? 0) > (glyphs[found * 5 + 2] ?? 0)) found = nth;
  }
  return found;
}
