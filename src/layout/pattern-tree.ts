import type { Patterns, PatternTree } from '../languages/language.ts';

// Liang's patterns as one row of numbers: as objects, which the library `hyphen` has, they take longer to make than a letter to set. The build
// makes the rows of the patterns that ship.

/** Numbers of an entry: a letter; the row of levels, and how far the letters that may follow are away, in two parts. */
const ENTRY = 3;
/** Set in the second number if no other letter may stand in this place. */
const LAST = 0x8000;
/** In the second number: the row of levels plus one, or 0; and what of the distance, in entries, the third has no room for. */
const ROW = 0x07ff;
const FAR = 0x7800;
const FAR_SHIFT = 5;
const FARTHEST = 0xf_ffff;

type Follow = Patterns[1];
type Found = Follow[string] | undefined;

const made = new WeakMap<Patterns, PatternTree>();

/** Patterns of the library as a tree. Throws a RangeError if there are more than it has room for. */
export function patternTree(patterns: Patterns): PatternTree {
  const before = made.get(patterns);
  if (before) return before;
  const [rows, first, words] = patterns;
  if (rows.length >= ROW) throw new RangeError('too many rows of levels');
  const numbers: number[] = [];
  addLetters(first, numbers);
  const tree = {
    tree: Uint16Array.from(numbers),
    levels: rows.map((row) => row.join('')),
    ...(words ? { words } : {}),
  };
  made.set(patterns, tree);
  return tree;
}

/** Adds the letters that may follow, and behind them what follows each. Those with most behind them are found first. */
function addLetters(follow: Follow, numbers: number[]): void {
  const letters = Object.entries(follow).sort(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  const start = numbers.length;
  for (const [letter, found] of letters) numbers.push(letter.charCodeAt(0), (rowOf(found) ?? -1) + 1, 0);
  for (const [nth, [letter, found]] of letters.entries()) {
    const entry = start + nth * ENTRY;
    const next = followOf(found);
    const distance = next ? (numbers.length - entry) / ENTRY : 0;
    if (distance > FARTHEST || letter.length !== 1) throw new RangeError('too many patterns');
    const last = nth === letters.length - 1 ? LAST : 0;
    numbers[entry + 1] = (numbers[entry + 1] ?? 0) | ((distance >> FAR_SHIFT) & FAR) | last;
    numbers[entry + 2] = distance & 0xffff;
    if (next) addLetters(next, numbers);
  }
}

function sizeOf(found: Found): number {
  const follow = followOf(found);
  return follow ? 1 + Object.keys(follow).length : 1;
}

function rowOf(found: Found): number | undefined {
  return typeof found === 'number' ? found : isPair(found) ? found[1] : undefined;
}

function followOf(found: Found): Follow | undefined {
  return isPair(found) ? found[0] : typeof found === 'object' ? found : undefined;
}

function isPair(found: Found): found is readonly [Follow, number] {
  return Array.isArray(found);
}

/** Follows the letters of a word from one on, and raises the levels, from `at` on, to those of every pattern met. */
export function raise(
  levels: Uint8Array,
  at: number,
  word: string,
  from: number,
  { tree, levels: rows }: PatternTree,
): void {
  let entry = 0;
  for (let next = from; next < word.length; next++) {
    const letter = word.charCodeAt(next);
    while (tree[entry] !== letter) {
      if ((tree[entry + 1] as number) & LAST) return;
      entry += ENTRY;
    }
    const about = tree[entry + 1] as number;
    const row = about & ROW;
    if (row > 0) raiseTo(levels, at, rows[row - 1] as string);
    const distance = ((about & FAR) << FAR_SHIFT) | (tree[entry + 2] as number);
    if (distance === 0) return;
    entry += distance * ENTRY;
  }
}

function raiseTo(levels: Uint8Array, at: number, row: string): void {
  for (let index = 0; index < row.length; index++) {
    const level = row.charCodeAt(index) - 0x30;
    if (level > (levels[at + index] ?? 9)) levels[at + index] = level;
  }
}
