import { HOUSES } from '../../languages/house-words.ts';
import type { Word } from './vocabulary.ts';

// Houses of the state in languages that no casesheet is written in: "Bismar Cumhuriyet Savciligi" is a prosecutor's office.

/** An expression: its words as they are compared, and whether the last is meant whole. */
interface Expression {
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** Where a house is named in a line. */
interface NativeHouse {
  readonly sort: 'house';
  readonly first: number;
  /** The number of the word behind it. */
  readonly end: number;
}

/** Letters that have no decomposition (Unicode), as sheets write them that have no accents. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ə: 'e' };
/** A house has no more words. */
const MOST_WORDS = 12;

let known: ReadonlyMap<string, readonly Expression[]> | undefined;

/** The expressions of all languages by the first two letters of their first words. */
function expressions(): ReadonlyMap<string, readonly Expression[]> {
  if (known) return known;
  const all = new Map<string, Expression[]>();
  for (const { houses } of Object.values(HOUSES))
    for (const item of houses.split(' ')) {
      const one = { words: item.replace(/\.$/u, '').split('_'), whole: item.endsWith('.') };
      const key = item.slice(0, 2);
      all.set(key, [...(all.get(key) ?? []), one]);
    }
  known = all;
  return known;
}

/** A word as it is compared, with letters in place of those that have no decomposition. */
export const plainLetters = (key: string) => key.replace(/[ıłđøə]/gu, (letter) => PLAIN[letter] ?? letter);

let knownFirst: ReadonlySet<string> | undefined;

/** True for a word that is a house wherever a line begins with it. */
export function isHouseFirst(key: string): boolean {
  knownFirst ??= new Set(Object.values(HOUSES).flatMap(({ first }) => first?.split(' ') ?? []));
  return knownFirst.has(key);
}

/** Which words of a line are a house in one of those languages; undefined if none are. */
export function nativeHouse(words: readonly Word[]): NativeHouse | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const keys = words.map(({ key }) => plainLetters(key));
  for (const [first, key] of keys.entries()) {
    const found = expressions()
      .get(key.slice(0, 2))
      ?.find((one) => isAt(one, keys, first));
    if (found) return { sort: 'house', first, end: first + found.words.length };
  }
  return undefined;
}

function isAt({ words, whole }: Expression, keys: readonly string[], first: number): boolean {
  return words.every((word, nth) => {
    const key = keys[first + nth] ?? '';
    return key === word || (!whole && nth === words.length - 1 && key.startsWith(word));
  });
}
