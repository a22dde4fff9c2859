import type { Language } from './reading.ts';

// Whether a word is an ordinary one of its language, whatever its form. Whole words only: a stem would make Mali of Malik.

const MOST = 20_000;
/** What was asked of each list of words. */
const ASKED = new WeakMap<object, Map<string, boolean>>();

/** True for a word in small letters that the lexicon of the language has, or that it makes of words that it has. */
export function isOrdinary(small: string, language: Language): boolean {
  return asked(language.lexicon ?? language.lists, small, () => look(small, language));
}

/** True for a word that people bear as a given name, in whatever language. */
export function isGivenName(word: string, { given }: Language): boolean {
  return asked(given, word, () => given.has(word));
}

/** What a list says of a word, which is asked for once. */
function asked(list: object, word: string, ask: () => boolean): boolean {
  const known = ASKED.get(list) ?? new Map<string, boolean>();
  ASKED.set(list, known);
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const found = ask();
  if (known.size < MOST) known.set(word, found);
  return found;
}

function look(small: string, { lexicon, lists }: Language): boolean {
  if (lists.ordinary.has(small)) return true;
  if (!lexicon) return false;
  const has = (word: string) => lexicon.has(word);
  if (has(small)) return true;
  const { makes } = lists.grammar;
  return (makes?.(small, has) ?? false) || (small.endsWith('s') && has(small.slice(0, -1))) || inParts(small, has);
}

/** True for a word with hyphens whose parts are all ordinary. */
function inParts(small: string, has: (word: string) => boolean): boolean {
  if (!small.includes('-')) return false;
  const parts = small.split('-');
  return parts.some(({ length }) => length > 4) && parts.every((part) => part.length > 1 && has(part));
}
