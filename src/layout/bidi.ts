import bidiFactory, { type Bidi, type BidiCharTypeName } from 'bidi-js';
import { hasRightToLeft, numbersIn } from '../letter/number-order.ts';

// Text that runs in two directions: Unicode's Bidirectional Algorithm (UAX #9). Levels are even where text runs from left
// to right, odd where it runs from right to left.

/** How a paragraph runs; `auto` is as its first strong character does. */
export type Direction = 'ltr' | 'rtl' | 'auto';

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** A unit of each class that characters beyond U+FFFF have; the others stay, and count as letters from left to right. */
const STAND_INS: Partial<Record<BidiCharTypeName, string>> = {
  R: '\u05d0',
  AL: '\u0627',
  AN: '\u0660',
  EN: '1',
  ET: '%',
  NSM: '\u0300',
  BN: '\u00ad',
  ON: '\u2606',
  WS: ' ',
};

/** bidi-js is quadratic in long runs of digits: longer text is cut, at a space if there is one. Units. */
const MOST_AT_ONCE = 4096;

let shared: Bidi | undefined;

/** The library's tables, made when they are first needed. */
function library(): Bidi {
  shared ??= bidiFactory();
  return shared;
}

/** The embedding level of every UTF-16 unit of a paragraph. Text with nothing from right to left costs one look at it. */
export function bidiLevels(text: string, direction: Direction): Uint8Array {
  if (direction !== 'rtl' && !hasRightToLeft(text)) return new Uint8Array(text.length);
  if (text.length <= MOST_AT_ONCE) return library().getEmbeddingLevels(standIn(text), direction).levels;
  const levels = new Uint8Array(text.length);
  const known = baseLevel(text, direction) === 1 ? 'rtl' : 'ltr';
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
    levels.set(library().getEmbeddingLevels(standIn(text.slice(from, to)), known).levels, from);
    from = to;
  }
  return levels;
}

/** The first strong isolate from left to right, and what ends it (UAX #9, 2.5). */
const ISOLATE = '\u2066';
const END = '\u2069';

/** The same, but numbers keep the order of their digits: each is set by itself, from left to right. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  const base = baseLevel(text, direction);
  const numbers = numbersIn(text, base === 1 ? 'rtl' : 'ltr');
  if (numbers.length === 0) return bidiLevels(text, direction);
  const places: number[] = [];
  let isolated = '';
  const add = (from: number, to: number, as = text.slice(from, to)) => {
    for (let at = from; at < to; at += 1) places[at] = isolated.length + at - from;
    isolated += as;
  };
  let at = 0;
  for (const { from, to } of numbers) {
    add(at, from);
    isolated += ISOLATE;
    add(from, to, '1'.repeat(to - from)); // a digit of any script, and what joins digits, is to stand where it was typed
    isolated += END;
    at = to;
  }
  add(at, text.length);
  const levels = bidiLevels(isolated, base === 1 ? 'rtl' : 'ltr');
  return Uint8Array.from(places, (place) => levels[place] ?? 0);
}

/** The level of a paragraph itself: 0 from left to right, 1 from right to left. */
export function baseLevel(text: string, direction: Direction): 0 | 1 {
  if (direction !== 'auto') return direction === 'rtl' ? 1 : 0;
  if (!hasRightToLeft(text)) return 0;
  const [first] = library().getEmbeddingLevels(standIn(text.slice(0, MOST_AT_ONCE)), 'auto').paragraphs;
  return first?.level === 1 ? 1 : 0;
}

/**
 * The order in which the runs of one line stand from left to right (rule L2), as indices; `levels` has one level a run.
 * From the highest level down to the lowest odd one, every stretch of runs at that level or above is turned round.
 */
export function visualOrder(levels: ArrayLike<number>): number[] {
  const order = Array.from(levels, (_, index) => index);
  let highest = 0;
  for (let index = 0; index < levels.length; index += 1) highest = Math.max(highest, levels[index] ?? 0);
  for (let level = highest; level > 0; level -= 1) turnStretches(order, levels, level);
  return order;
}

function turnStretches(order: number[], levels: ArrayLike<number>, level: number): void {
  const isIn = (place: number) => (levels[order[place] ?? -1] ?? 0) >= level;
  for (let from = 0; from < order.length; from += 1) {
    if (!isIn(from)) continue;
    let to = from;
    while (isIn(to + 1)) to += 1;
    for (let left = from, right = to; left < right; left += 1, right -= 1) {
      [order[left], order[right]] = [order[right] as number, order[left] as number];
    }
    from = to;
  }
}

/** The library looks at single units: Adlam, for one, would be taken for Latin. Two units of the same class do for a pair. */
function standIn(text: string): string {
  return text.replace(PAIRS, (pair) => STAND_INS[library().getBidiCharTypeName(pair)]?.repeat(2) ?? pair);
}

/** Where the piece that begins here ends: after a space, never within a pair. */
function cut(text: string, from: number): number {
  const end = from + MOST_AT_ONCE;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  if (space > from) return space + 1;
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
