import type { Patterns, PatternTree } from '../languages/language.ts';

// Liang's patterns as one row of numbers: as objects, which the library `hyphen` has, they take longer to make than a letter to set. The build
// makes the rows of the patterns that ship.

/**
 * Numbers of a place: a letter; the row of levels, and where those are that may follow it, in two parts. Where a letter would stand is its
 * number after their beginning: if another stands there, or none, it may not follow (a packed trie, as in F. M. Liang, "Word Hy-phen-a-tion by
 * Com-put-er", 1983). In the first place stands no letter: those follow it that begin a pattern.
 */
const PLACE = 3;
/** In the second number: the row of levels plus one, or 0; and what of the beginning the third has no room for. */
const ROW = 0x07ff;
const FAR = 0xf800;
const FAR_SHIFT = 5;
/** A beginning may lie before the first place, so it is written as so much more; 0 if nothing follows. */
const BEFORE = 0x1_0000;
const FARTHEST = 0x1f_ffff;

type Follow = Patterns[1];
type Found = Follow[string] | undefined;

const made = new WeakMap<Patterns, PatternTree>();

/** Patterns of the library as a tree. Throws a RangeError if there are more than it has room for. */
export function patternTree(patterns: Patterns): PatternTree {
  const before = made.get(patterns);
  if (before) return before;
  const [rows, first, words] = patterns;
  if (rows.length >= ROW) throw new RangeError('too many rows of levels');
  const tree = {
    tree: numbersOf(first),
    levels: rows.map((row) => row.join('')),
    ...(words ? { words } : {}),
  };
  made.set(patterns, tree);
  return tree;
}

/** Letters that may follow another, from the least number on. */
interface Letters {
  readonly codes: readonly number[];
  readonly found: readonly Found[];
}

function numbersOf(first: Follow): Uint16Array {
  const all = new Map<Follow, Letters>();
  collect(first, all);
  const begins = beginnings(all);
  const beginning = (follow: Follow | undefined) => (follow ? (begins.get(follow) ?? 0) + BEFORE : 0);
  const numbers: number[] = [];
  const put = (place: number, code: number, row: number, next: number) => {
    if (next > FARTHEST) throw new RangeError('too many patterns');
    numbers[place * PLACE] = code;
    numbers[place * PLACE + 1] = row | ((next >> FAR_SHIFT) & FAR);
    numbers[place * PLACE + 2] = next & 0xffff;
  };
  put(0, 0, 0, beginning(first));
  for (const [follow, { codes, found }] of all)
    for (const [nth, code] of codes.entries()) {
      const one = found[nth];
      put((begins.get(follow) ?? 0) + code, code, (rowOf(one) ?? -1) + 1, beginning(followOf(one)));
    }
  return Uint16Array.from(numbers); // where nothing was put is 0
}

function collect(follow: Follow, all: Map<Follow, Letters>): void {
  const letters = Object.entries(follow)
    .map(([letter, found]) => ({ code: letter.charCodeAt(0), found, length: letter.length }))
    .sort((one, other) => one.code - other.code);
  if (letters.some(({ length }) => length !== 1)) throw new RangeError('a pattern of more than letters');
  all.set(follow, { codes: letters.map(({ code }) => code), found: letters.map(({ found }) => found) });
  for (const { found } of letters) {
    const next = followOf(found);
    if (next) collect(next, all);
  }
}

/** Where letters begin, so that no two stand in one place: those that are most are found room first, and few fill what is left between. */
function beginnings(all: ReadonlyMap<Follow, Letters>): ReadonlyMap<Follow, number> {
  const begins = new Map<Follow, number>();
  const begun = new Set<number>(); // from one beginning the letters of another that begins there would be found as well
  const taken: boolean[] = [true];
  let free = 0;
  let from = 0;
  let before = 0;
  const most = [...all].sort(([, one], [, other]) => other.codes.length - one.codes.length);
  for (const [follow, { codes }] of most) {
    while (taken[free]) free++;
    if (codes.length !== before) from = free; // where as many had no room there is none now
    before = codes.length;
    const [least = 0] = codes;
    const hasRoom = (begin: number) => !begun.has(begin) && codes.every((code) => !taken[begin + code]);
    while (taken[from] || !hasRoom(from - least)) from++;
    for (const code of codes) taken[from - least + code] = true;
    begins.set(follow, from - least);
    begun.add(from - least);
  }
  return begins;
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
  let number = 0;
  for (let next = from; ; next++) {
    const about = tree[number + 1] as number;
    const row = about & ROW;
    if (row > 0) raiseTo(levels, at, rows[row - 1] as string);
    const begin = ((about & FAR) << FAR_SHIFT) | (tree[number + 2] as number);
    if (begin === 0 || next === word.length) return;
    const code = word.charCodeAt(next);
    number = (begin - BEFORE + code) * PLACE;
    if (tree[number] !== code) return;
  }
}

function raiseTo(levels: Uint8Array, at: number, row: string): void {
  for (let index = 0; index < row.length; index++) {
    const level = row.charCodeAt(index) - 0x30;
    if (level > (levels[at + index] ?? 9)) levels[at + index] = level;
  }
}
