import { ALL_WORDS } from '../languages/words.ts';
import { folded, matchesOf, textsOfWords } from './texts.ts';

// Whether two sentences say the same.

/** A sentence as it is compared. */
export interface Said {
  /** Its words without signs, small. */
  readonly same: string;
  readonly words: ReadonlySet<string>;
}

/** Words that make another sentence of one that is alike: numbers, and no and not in the languages that have them. */
const NEGATIONS = new Set(ALL_WORDS.flatMap(({ negations = '' }) => negations.split(' ')));
const isDecisive = (word: string) => NEGATIONS.has(word) || /^\p{N}+$/u.test(word);

/** How much time there is, in the languages that have words for it; the longest first. */
const URGENT = ALL_WORDS.flatMap(({ urgency = '' }) => urgency.split(', ').filter((words) => words !== ''))
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replace(/[-']/g, '.'));
/** Their first letters are looked for first: to rule out a letter before them takes longer. */
const FIRSTS = [...new Set(URGENT.map((words) => words.charAt(0)))].join('');
const URGENCY = new RegExp(`(?=[${FIRSTS}])(?<![\\p{L}\\p{N}])(?:${URGENT.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Scripts that leave no spaces between words: their letters are compared. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Below all of them: most texts have no letter as far up as this. */
const FAR_UP = /[\u0e00-\uffff]/;

function hasNoSpaces(text: string): boolean {
  return FAR_UP.test(text) && NO_SPACES.test(text);
}

/**
 * A demand ready to be compared: {{person.name}} is the name, and it makes no difference whether it says "at once". What says
 * nothing else stays as it is.
 */
export function asked(text: string, name: string | undefined): Said {
  const named = name === undefined ? text : text.replace(/\{\{\s*person\.name\s*\}\}/g, () => name);
  const bare = said(folded(named).replace(URGENCY, ' '));
  return bare.words.size > 1 ? bare : said(text);
}

const VALUE = /\{\{([^{}]*)\}\}/g;

/** A sentence ready to be compared. Values such as {{person.name}} are words of their own. */
export function said(text: string): Said {
  const small = folded(text);
  const isPlain = !small.includes('{{');
  const values = isPlain ? [] : matchesOf(small, VALUE).map(([, name = '']) => `{${name.trim()}}`);
  const words = textsOfWords(isPlain ? small : small.replace(VALUE, ' '));
  const parts = hasNoSpaces(small) ? words.flatMap((word) => (hasNoSpaces(word) ? [...word] : [word])) : words;
  if (values.length === 0) return { same: words.join(' '), words: new Set(parts) };
  return { same: [...words, ...values].join(' '), words: new Set([...parts, ...values]) };
}

/**
 * The part of all words of two sentences that both must have, if one only adds to the other; and if words stand in the
 * place of others ("her family", "her lawyer"). Our choice.
 */
const NEAR = { added: 0.8, replaced: 0.9 };
/** Sentences of fewer words are too short to be nearly the same. */
const FEWEST = 5;

/** True if two sentences have nearly the same words, and nothing that tells them apart: a value, a number, a not. */
export function nearlyAlike(a: Said, b: Said): boolean {
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (fewer.size < FEWEST || fewer.size < more.size * NEAR.added) return false;
  const most = (fewer.size + more.size) * (1 - NEAR.added); // words that one has and the other has not
  const left = missing(fewer, more, most);
  const right = left && missing(more, fewer, most);
  if (!left || !right) return false;
  const common = fewer.size - left.length;
  const near = left.length > 0 ? NEAR.replaced : NEAR.added;
  if (common / (common + left.length + right.length) < near) return false;
  return ![...left, ...right].some((word) => isDecisive(word) || word.startsWith('{'));
}

/** The words that others have not; nothing if they are more than `most`: nearly all pairs of sentences are told by that. */
function missing(words: ReadonlySet<string>, others: ReadonlySet<string>, most: number): string[] | undefined {
  const found: string[] = [];
  for (const word of words) {
    if (others.has(word)) continue;
    found.push(word);
    if (found.length > most) return undefined;
  }
  return found;
}
