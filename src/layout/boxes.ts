import type { Shaped } from '../fonts/face.ts';
import { heldTogether } from '../languages/together.ts';
import { breakPlaces } from './breaks.ts';
import type { Hyphenate } from './hyphens.ts';
import { Rows } from './rows.ts';
import { type LevelledPiece, type Material, points, shapeRange, widthOf, wordsAt } from './spans.ts';
import type { Boxes } from './total-fit.ts';
import { isWithin, WITHIN_ADDRESS, webAddressesIn, withAddressPlaces } from './web-addresses.ts';

// A paragraph as boxes between the places where a line may end.

/** How far a space may grow or shrink, as a share of itself: those of Computer Modern, TeX's first font. */
const STRETCH = 1 / 2;
const SHRINK = 1 / 3;
/** How far two Chinese or Japanese characters may move apart, in ems: one in twenty-five keeps the even grey. Our choice. */
const APART = 0.04;
/** Cost of a hyphen, as TeX has it; of a break inside a word that is longer than the line. */
export const HYPHEN = 50;
const FORCED = 2000;

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u3000-\u303f\uff00-\uff60]/u;
/** Before it there is no such character: V8 takes a quarter of a millisecond to learn which they are. */
const FIRST_IDEOGRAPHIC = /[\u02ea-\uffff]/;
/** The commonest of them. */
const COMMON_IDEOGRAPHIC = /[\u4e00-\u9fff\u3000-\u303f\u3041-\u3096\u30a1-\u30fa\uff00-\uff60]/;
const CHARACTER = /\P{M}\p{M}{0,20}|\p{M}/gsu;
const SPACE = 0x20;
const TAB = 0x09;

const COLUMNS = new Rows(10);

/**
 * The boxes of a paragraph, column by column: there are hundreds in each. Lengths in points, places in UTF-16 units. They are good until those of
 * another paragraph are made.
 */
export class BoxList implements Boxes {
  count = 0;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Where the spaces after the box end. */
  readonly next: Float64Array;
  /** The last box of the word that a box begins, or is. */
  readonly last: Float64Array;
  readonly width: Float64Array;
  readonly space: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly hyphen: Float64Array;
  readonly penalty: Float64Array;
  /** What a box looks like that is a whole word, or the first part of one, and is all of what one shaping gave. */
  readonly word: (LevelledPiece | undefined)[] = [];

  /** With room for so many boxes: no text has more than units. */
  constructor(most: number) {
    const columns = COLUMNS.of(most);
    const column = (nth: number) => columns[nth] as Float64Array;
    this.from = column(0);
    this.to = column(1);
    this.next = column(2);
    this.last = column(3);
    this.width = column(4);
    this.space = column(5);
    this.stretch = column(6);
    this.shrink = column(7);
    this.hyphen = column(8);
    this.penalty = column(9);
  }

  /** Adds a box that a line may end after at a cost; with `word`, so many more boxes are of that word. */
  add(from: number, to: number, width: number, hyphen: number, penalty: number, word?: LevelledPiece, more = 0): void {
    const box = this.count++;
    this.last[box] = box + more;
    this.from[box] = from;
    this.to[box] = to;
    this.width[box] = width;
    this.word[box] = word;
    this.follow(to, 0, 0, 0, hyphen, penalty);
  }

  /** Adds a box of which `follow` is to say what follows it. */
  addWord(from: number, to: number, width: number, word: LevelledPiece | undefined): void {
    const box = this.count++;
    this.last[box] = box;
    this.from[box] = from;
    this.to[box] = to;
    this.width[box] = width;
    this.word[box] = word;
  }

  /** Says what follows the box that was added last. */
  follow(next: number, space: number, stretch: number, shrink: number, hyphen: number, penalty: number): void {
    const last = this.count - 1;
    this.next[last] = next;
    this.space[last] = space;
    this.stretch[last] = stretch;
    this.shrink[last] = shrink;
    this.hyphen[last] = hyphen;
    this.penalty[last] = penalty;
  }
}

/** What stands between two places where a line may end: the same whatever the size of the letters. */
export interface Chunk {
  readonly from: number;
  /** Where its spaces begin, and where they end. */
  readonly to: number;
  readonly next: number;
  readonly pieces: readonly LevelledPiece[];
  /** How many spaces there are, and what one looks like. */
  readonly spaces: number;
  readonly space: Shaped | undefined;
  /** True if it may move apart from what follows, as Chinese and Japanese characters do. */
  readonly mayPart: boolean;
  /** Cost of ending a line behind it. */
  readonly penalty: number;
  readonly isAddress: boolean;
}

/** The chunks of a paragraph, in order. */
export function chunksOf(material: Material): readonly Chunk[] {
  const { text, setting, setter } = material;
  const { lines } = setter.room(setting.language);
  const held = heldTogether(text, lines?.together);
  const addresses = webAddressesIn(text);
  const chunks: Chunk[] = [];
  let from = 0;
  for (const { at, required } of withAddressPlaces(text, breakPlaces(text, lines?.atSpaces), addresses)) {
    let to = at;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const spaces = spacesIn(text, to, at);
    const cost = isWithin(addresses, at) ? WITHIN_ADDRESS : 0;
    const ends = required && at < text.length;
    chunks.push({
      from,
      to,
      next: at,
      pieces: shapeRange(material, from, to),
      spaces,
      space: spaces > 0 ? wordsAt(material, to)?.space : undefined,
      mayPart: at === to && at < text.length && isIdeographic(text.slice(to - 1, to + 1)),
      penalty: ends ? Number.NEGATIVE_INFINITY : held.has(at) ? Number.POSITIVE_INFINITY : cost,
      isAddress: isWithin(addresses, from + 1),
    });
    from = at;
  }
  return chunks;
}

/** The boxes of a paragraph, in order: a word each, or, if it may be hyphenated, one up to each hyphen. */
export function boxesOf(material: Material, chunks: readonly Chunk[], hyphenate: Hyphenate | undefined): BoxList {
  const boxes = new BoxList(material.text.length);
  for (let nth = 0; nth < chunks.length; nth++) {
    const chunk = chunks[nth] as Chunk; // by number, as garbage is dear to a short run
    addWord(boxes, material, chunk, chunk.isAddress ? undefined : hyphenate);
    follow(boxes, material, chunk);
  }
  return boxes;
}

/** What stands between a word and the next. */
function follow(boxes: BoxList, material: Material, { to, next, spaces, space, mayPart, penalty }: Chunk): void {
  const { size } = material.setting;
  if (next > to) {
    const width = space ? spaces * points(space, size) : (spaces * size) / 4;
    boxes.follow(next, width, width * STRETCH, width * SHRINK, 0, penalty);
  } else boxes.follow(next, 0, mayPart ? size * APART : 0, 0, softHyphen(material, to), penalty);
}

function isIdeographic(text: string): boolean {
  return FIRST_IDEOGRAPHIC.test(text) && (COMMON_IDEOGRAPHIC.test(text) || IDEOGRAPHIC.test(text));
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function spacesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) count++;
  return count;
}

/** A soft hyphen that the writer set shows only at the end of a line. */
function softHyphen(material: Material, to: number): number {
  if (!material.unseen || material.text[to - 1] !== '\u00ad') return 0;
  const hyphen = wordsAt(material, to - 1)?.hyphen;
  return hyphen ? points(hyphen, material.setting.size) : 0;
}

/** A word as one box, or as several: at its hyphens, or between any two characters if it is longer than the line. */
function addWord(
  boxes: BoxList,
  material: Material,
  { from, to, pieces }: Chunk,
  hyphenate: Hyphenate | undefined,
): void {
  const { measure, size } = material.setting;
  const width = widthOf(pieces, size);
  if (width > measure) return addCharacters(boxes, material, from, to);
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (hyphenate && only && only.level % 2 === 0 && only.shaped.text.length === to - from) {
    const cuts = cutsOf(only.shaped, hyphenate);
    const hyphen = cuts.length > 0 ? wordsAt(material, from)?.hyphen : undefined;
    if (hyphen) return addParts(boxes, from, only, cuts, size, points(hyphen, size));
  }
  boxes.addWord(from, to, width, only);
}

/** Where a piece may be hyphenated. */
function cutsOf(shaped: Shaped, hyphenate: Hyphenate): readonly number[] {
  const { cuts } = shaped;
  if (cuts?.by === hyphenate) return cuts.what as readonly number[];
  const what = hyphenate(shaped.text);
  shaped.cuts = { by: hyphenate, what };
  return what;
}

/** The parts of a word between its hyphens, each as wide as it is within the word. */
function addParts(
  boxes: BoxList,
  from: number,
  word: LevelledPiece,
  cuts: readonly number[],
  size: number,
  hyphen: number,
): void {
  const { glyphs, text, width, face } = word.shaped;
  let start = 0;
  let before = 0;
  let upTo = 0;
  let glyph = 0;
  for (const cut of cuts) {
    for (; glyph < glyphs.length && (glyphs[glyph + 1] ?? 0) < cut; glyph += 5) upTo += glyphs[glyph + 2] ?? 0;
    const whole = start === 0 ? word : undefined;
    boxes.add(from + start, from + cut, ((upTo - before) * size) / face.unitsPerEm, hyphen, HYPHEN, whole, cuts.length);
    before = upTo;
    start = cut;
  }
  boxes.add(from + start, from + text.length, ((width - before) * size) / face.unitsPerEm, 0, 0);
}

function addCharacters(boxes: BoxList, material: Material, from: number, to: number): void {
  const { text, setting } = material;
  for (const { 0: letter, index } of text.slice(from, to).matchAll(CHARACTER)) {
    const start = from + index;
    const end = start + letter.length;
    boxes.add(start, end, widthOf(shapeRange(material, start, end), setting.size), 0, FORCED);
  }
}
