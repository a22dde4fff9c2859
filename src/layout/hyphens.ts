import { Recent } from '../fonts/recent.ts';
import type { Hyphens, Language, PatternTree } from '../languages/language.ts';
import { patternTree, raise } from './pattern-tree.ts';

// Where a word may be hyphenated: Liang's patterns, the same as TeX has, from the library `hyphen`. Only its tables are used;
// its own code keeps every word that it ever met, and takes the language of the machine for that of the text.

/** The UTF-16 offsets in a word at which it may be hyphenated, in order. Signs before and after the word are no hindrance. */
export type Hyphenate = (word: string) => readonly number[];

/** At least so many letters stand before a hyphen, and after it. No language here asks for more (hyph-utf8, 2023). */
const LEAST = 3;

/** No word that a person wrote is longer. Units. */
const LONGEST = 100;

/** So many words that came again are remembered. */
const KEPT = 8000;

/** A word of letters, and signs around it. */
const WORD = /^([^\p{L}\p{M}\p{N}]*)(\p{L}[\p{L}\p{M}'’]*?)[^\p{L}\p{M}\p{N}]*$/u;

/** The same of English letters, with at most the first of them a capital. */
const PLAIN = /^([^\w\u0080-\uffff]*)([A-Za-z][a-z]*)[^\w\u0080-\uffff]*$/;

/** Latin letters and their signs, and a word in them: V8 takes a millisecond to read all letters there are. */
const LATIN = /^[\0-\u024f]*$/;
const LATIN_WORD = /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** A capital inside a word: an abbreviation, or a name such as McArdle. */
const INNER_CAPITAL = /[\p{L}\p{M}]\p{Lu}/u;

/**
 * What hyphenates a language; undefined if its room has no patterns. `keep`: words that stay whole, also with an ending, such
 * as names. Ask once for a document: every answer remembers words of its own.
 */
export async function hyphenator(
  { tag, hyphens }: Language,
  { keep = [] }: { readonly keep?: readonly string[] } = {},
): Promise<Hyphenate | undefined> {
  if (!hyphens) return undefined;
  const { default: given } = await hyphens.patterns();
  const patterns = 'tree' in given ? given : patternTree(given);
  const whole = new Set(keep.flatMap((words) => words.match(LATIN.test(words) ? LATIN_WORD : /[\p{L}\p{M}]+/gu) ?? []));
  const known = new Recent<string, readonly number[]>(KEPT);
  return (word) => {
    if (word.length < 2 * LEAST || word.length > LONGEST) return [];
    const before = known.get(word);
    if (before) return before;
    return known.set(word, hyphensIn(word, patterns, hyphens, tag, whole));
  };
}

/** True for a word to be kept and for one that begins with it: Maier, Maiers, Maier's. */
function isKept(word: string, whole: ReadonlySet<string>): boolean {
  if (whole.size === 0) return false;
  for (let end = Math.min(LEAST, word.length); end <= word.length; end += 1) {
    if (whole.has(word.slice(0, end))) return true;
  }
  return false;
}

function hyphensIn(
  text: string,
  patterns: PatternTree,
  { whole: ending }: Hyphens,
  language: string,
  whole: ReadonlySet<string>,
): number[] {
  const [, signs = '', plainWord] = (!ending && PLAIN.exec(text)) || [];
  if (plainWord !== undefined) return plainPlaces(signs.length, plainWord, patterns, language, whole);
  const [, before = '', given = ''] = WORD.exec(text) ?? [];
  const word = ending ? given.replace(ending, '') : given;
  if (word === '' || INNER_CAPITAL.test(word) || isKept(word, whole)) return [];
  const composed = word.normalize('NFC');
  const lower = composed.replaceAll('’', "'").toLocaleLowerCase(language);
  if (lower.length !== composed.length) return [];
  const places = patternPlaces(lower, patterns).filter((at) => isFarFromEnds(lower, at));
  return (composed === word ? places : uncomposed(word, places)).map((at) => before.length + at);
}

/** The same for a word of English letters, which most are of most languages that have a hyphen: nothing of Unicode is to be asked. */
function plainPlaces(
  before: number,
  word: string,
  patterns: PatternTree,
  language: string,
  whole: ReadonlySet<string>,
): number[] {
  if (word.length < 2 * LEAST || isKept(word, whole)) return [];
  const lower = word.startsWith('I') ? word.toLocaleLowerCase(language) : word.toLowerCase(); // Turkish has two letters i
  const places: number[] = [];
  for (const at of patternPlaces(lower, patterns))
    if (at >= LEAST && word.length - at >= LEAST) places.push(before + at);
  return places;
}

/** Enough letters on both sides, and no apostrophe at the hyphen. */
function isFarFromEnds(word: string, at: number): boolean {
  if (word[at] === "'" || word[at - 1] === "'") return false;
  return lettersIn(word.slice(0, at)) >= LEAST && lettersIn(word.slice(at)) >= LEAST;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Offsets in the composed form of a word as offsets in the word itself. */
function uncomposed(word: string, places: readonly number[]): number[] {
  const found: number[] = [];
  let own = 0;
  let composed = 0;
  for (const [letter] of word.matchAll(/\P{M}\p{M}*/gu)) {
    if (places.includes(composed)) found.push(own);
    own += letter.length;
    composed += letter.normalize('NFC').length;
  }
  return found;
}

/** Where the patterns put an odd level: Liang's method. */
function patternPlaces(word: string, patterns: PatternTree): number[] {
  const { words } = patterns;
  if (words && Object.hasOwn(words, word)) return [...(words[word] ?? [])];
  const levels = new Uint8Array(word.length + 1);
  const dotted = `.${word}.`;
  for (let from = 0; from < dotted.length; from += 1) {
    // The rows of patterns that begin at the edge of a word leave out the level before the edge.
    raise(levels, Math.max(0, from - 1), dotted, from, patterns);
  }
  const places: number[] = [];
  for (let at = 1; at < word.length; at += 1) if ((levels[at] as number) % 2 === 1) places.push(at);
  return places;
}
