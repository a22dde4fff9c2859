import type { Draft } from '../draft.ts';
import { folded } from '../folded.ts';
import type { SheetLine } from '../sheet.ts';

// What values of a draft have of the lines of their sheet, and what no value has.

/** What became of a line. */
export interface Use {
  /** How many words it has, and how many of them no value has. */
  readonly words: number;
  readonly left: number;
  /** The paths of the values that begin in it. */
  readonly paths: readonly string[];
  /** The paths of the values that end in it. */
  readonly ended: readonly string[];
}

/** Values that are written in another way than the sheet has them. */
const CODED = /(?:^|\.)(?:country|kind|pronouns|deadline|issued|status|for\.\d+|languages\.\d+|ownLanguage|date)$/u;
/** So many lines without a word of a value are behind its end. */
const FAR = 2;

const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const known = new WeakMap<Draft, ReadonlyMap<number, Use>>();

/** What became of each line of the sheet of a draft, by its number. */
export function usesOf(draft: Draft, lines: readonly SheetLine[]): ReadonlyMap<number, Use> {
  const uses = known.get(draft) ?? findUses(draft, lines);
  known.set(draft, uses);
  return uses;
}

function findUses({ case: content, from }: Draft, lines: readonly SheetLine[]): ReadonlyMap<number, Use> {
  const left = lines.map(({ text }) => countsOf(text));
  const places = new Map(lines.map(({ line }, nth) => [line, nth]));
  const paths = new Map<number, string[]>();
  const ended: string[][] = lines.map(() => []);
  for (const [path, value] of leavesOf(content, '')) {
    const origin = from[path] ?? from[path.replace(/\.\d+$/u, '')];
    const at = origin && places.get(origin.line);
    if (at === undefined || !origin) continue;
    const known = paths.get(origin.line);
    if (known) known.push(path);
    else paths.set(origin.line, [path]);
    const end = CODED.test(path) ? at : take(countsOf(value), left, at);
    ended[end]?.push(path);
  }
  return new Map(
    lines.map(({ line, text }, nth) => [
      line,
      { words: wordsOf(text).length, left: sumOf(left[nth]), paths: paths.get(line) ?? [], ended: ended[nth] ?? [] },
    ]),
  );
}

/** Takes the words of a value from the lines that it stands in, from that on which it begins; says which the last is. */
function take(words: Map<string, number>, left: readonly Map<string, number>[], start: number): number {
  let end = start;
  for (let at = start, missed = 0; at < left.length && words.size > 0 && missed <= FAR; at++) {
    const line = left[at] as Map<string, number>;
    let taken = 0;
    line.forEach((count, word) => {
      const some = Math.min(count, words.get(word) ?? 0);
      if (some === 0) return;
      lessen(line, word, some);
      lessen(words, word, some);
      taken += some;
    });
    missed = taken > 0 ? 0 : missed + 1;
    if (taken > 0) end = at;
  }
  return end;
}

function lessen(counts: Map<string, number>, word: string, by: number): void {
  const rest = (counts.get(word) ?? 0) - by;
  if (rest > 0) counts.set(word, rest);
  else counts.delete(word);
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sumOf(counts: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  counts?.forEach((count) => {
    sum += count;
  });
  return sum;
}

/** All texts of a value, with their paths. */
export function leavesOf(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === '' ? key : `${path}.${key}`));
}
