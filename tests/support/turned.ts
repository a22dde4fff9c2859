import { en } from '../../src/problem/messages/en.ts';
import type { MessageLanguages, Messages } from '../../src/problem/messages.ts';

// A made-up language: English with every word turned round, so that "the letter" is "eht rettel". What comes from the arguments
// of an entry stays as it is, and so do flags and what stands in braces.

/** Keys of arguments whose values are codes: their words are the catalogue's own. */
const CODES = ['is', 'of', 'kind', 'advice', 'reason', 'unit', 'code', 'cause', 'stands', 'meaning', 'format', 'fault'];

/** Entries that are no words: what is typed in an example, the language itself, and names that other tables have. */
const AS_IT_IS = ['type', 'language'];

/** A word, or what must not be turned: a flag, a value in braces, a path. */
const PIECES = /\{[^}]*\}+|(?<!\w)--?[a-z][\w-]*|[~.]?(?:\/[\w.~-]+)+|\p{L}+/gu;

/** A text with every word turned round that is none of `kept`. */
export function turnedText(text: string, kept: ReadonlySet<string> = new Set()): string {
  return text.replace(PIECES, (piece) => (/^\p{L}/u.test(piece) && !kept.has(piece) ? turnedWord(piece) : piece));
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function turnedWord(word: string): string {
  return [...word].reverse().join('');
}

function turned(value: unknown, key: string): unknown {
  if (AS_IT_IS.includes(key)) return value;
  if (typeof value === 'string') return turnedText(value);
  if (typeof value === 'function') return (...given: unknown[]) => turnedResult(value(...given), kept(given));
  if (Array.isArray(value)) return value.map((one) => turned(one, ''));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, name)]));
  return value;
}

/** What an entry says of its arguments, which may be a section that is loaded later. */
function turnedResult(result: unknown, kept: ReadonlySet<string>): unknown {
  if (result instanceof Promise) return result.then((section) => turned(section, ''));
  if (typeof result === 'string') return turnedText(result, kept);
  if (result === null || typeof result !== 'object' || Array.isArray(result)) return result;
  return Object.fromEntries(Object.entries(result).map(([name, one]) => [name, turnedResult(one, kept)]));
}

/** Words that somebody may type in some place, as findings had them so far: names and codes. */
export const KNOWN = new Set<string>();

/** Arguments that have such words. */
const LISTS = ['known', 'levels'];

/** The words that arguments bring. */
function kept(given: unknown): Set<string> {
  if (typeof given === 'string') return new Set(wordsOf(given));
  if (given === null || typeof given !== 'object') return new Set();
  const words = new Set<string>();
  for (const [key, one] of Object.entries(given)) {
    if (CODES.includes(key)) continue;
    for (const word of kept(one)) {
      words.add(word);
      if (LISTS.includes(key)) KNOWN.add(word.toLowerCase());
    }
  }
  return words;
}

/** The made-up language goes by a code that ISO 639 leaves to private use. */
export const TURNED = 'qaa';

/** The languages of the program, and the made-up one. */
export const LANGUAGES: MessageLanguages = { en: async () => en, [TURNED]: async () => turned(en, '') as Messages };
