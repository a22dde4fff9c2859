import type { Shaped } from '../fonts/face.ts';
import type { ShapedWords } from '../fonts/words.ts';
import type { BoxList } from './boxes.ts';
import type { Piece } from './page.ts';
import { type Material, points, shapeRange } from './spans.ts';
import type { SetLine } from './typesetter.ts';

// Lines of a paragraph that is all of one font and from left to right, as nearly all are: `setLines` gives the same, but makes an object for each
// word and each space before it makes the line, and garbage is dear to a short run.

/** A line to be set: its boxes, and how it is filled. */
export interface PlainLine {
  readonly first: number;
  readonly end: number;
  readonly hyphenated: boolean;
  /** True if its spaces keep their width, unless it is too wide. */
  readonly natural: boolean;
  /** How far letters may be widened or narrowed, as a share. */
  readonly flexibility: number;
  /** True if a word ends with it, and so a space stands behind it. */
  readonly endsWord: boolean;
}

/** What shapes a paragraph of one font from left to right; undefined of all others. */
export function plainWords({ spans }: Material): ShapedWords | undefined {
  const only = spans[0];
  return spans.length === 1 && only?.level === 0 ? only.words : undefined;
}

/** Sets such a line. */
export function setPlainLine(material: Material, words: ShapedWords, boxes: BoxList, line: PlainLine): SetLine {
  const { size, measure } = material.setting;
  const { flexibility, hyphenated } = line;
  const shapes: (Shaped | undefined)[] = [];
  const ends: number[] = [];
  let width = shapeLine(shapes, ends, material, boxes, line);
  const hyphen = hyphenated ? words.hyphen : undefined;
  if (hyphen) width += points(hyphen, size);
  const full = !line.natural || width > measure;
  const scale = full ? Math.min(1 + flexibility, Math.max(1 - flexibility, measure / width)) : 1;
  const share = full ? shareOf(boxes, ends, measure / scale - width) : 0;
  const pieces: Piece[] = [];
  let x = place(pieces, shapes, ends, { boxes, share, size, blank: words.space });
  if (hyphen) {
    pieces.push({ shaped: hyphen, x });
    x += points(hyphen, size);
  }
  const set = x * scale;
  const leading = (pieces.length > 0 ? Math.max(1, words.face.lineHeight) : 1) * size;
  if (line.endsWord && pieces.length > 0) pieces.push({ shaped: words.space, x: set / scale }); // beyond the width: see `withSpace`
  return { pieces, scale, width: set, leading, hyphenated, painted: undefined };
}

/**
 * Adds what the line looks like, boxes with nothing between them as one, and the last box of each, which says what stands behind it. How wide that is
 * by nature.
 */
function shapeLine(
  shapes: (Shaped | undefined)[],
  ends: number[],
  material: Material,
  { last, space, stretch, word, from, to }: BoxList,
  { first, end }: PlainLine,
): number {
  const { size } = material.setting;
  let width = 0;
  for (let nth = first; nth <= end; nth++) {
    const begun = nth;
    while (nth < end && space[nth] === 0 && stretch[nth] === 0) nth++;
    const whole = last[begun] === nth ? word[begun] : undefined; // shaped when its boxes were made
    const shaped = (whole ?? shapeRange(material, from[begun] ?? 0, to[nth] ?? 0)[0])?.shaped;
    shapes.push(shaped);
    ends.push(nth);
    if (shaped) width += points(shaped, size);
    if (nth < end) width += space[nth] as number;
  }
  return width;
}

/** How the pieces of a line are placed: how much of its stretch or shrink each space gives, and what one looks like. */
interface Placing {
  readonly boxes: BoxList;
  readonly share: number;
  readonly size: number;
  readonly blank: Shaped;
}

/** Adds the pieces of a line. Where it ends. */
function place(
  pieces: Piece[],
  shapes: readonly (Shaped | undefined)[],
  ends: readonly number[],
  { boxes, share, size, blank }: Placing,
): number {
  const give = share > 0 ? boxes.stretch : boxes.shrink;
  const lastGap = ends.length - 1;
  let x = 0;
  for (let nth = 0; nth <= lastGap; nth++) {
    const shaped = shapes[nth];
    if (shaped) {
      pieces.push({ shaped, x });
      x += points(shaped, size);
    }
    if (nth === lastGap) break;
    const box = ends[nth] as number;
    const width = boxes.space[box] as number;
    if (width > 0) pieces.push({ shaped: blank, x });
    x += width + share * (give[box] as number);
  }
  return x;
}

/** How much of its stretch, or less than 0 of its shrink, every space but the last gives to take up the slack. */
function shareOf({ stretch, shrink }: BoxList, ends: readonly number[], slack: number): number {
  const give = slack > 0 ? stretch : shrink;
  let room = 0;
  for (let nth = 0; nth < ends.length - 1; nth++) room += give[ends[nth] as number] as number;
  return room > 0 ? Math.max(slack / room, -1) : 0;
}
