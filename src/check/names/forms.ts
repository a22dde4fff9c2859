import type { NameGrammar } from '../../languages/name-words.ts';
import { foldedWord } from './spelling.ts';

// A word of a name in the forms that grammar gives it.

const CYRILLIC = /\p{sc=Cyrl}/u;

/** Endings of names in German, Turkish, Hungarian, Polish and others that decline them in Latin letters. */
const ENDINGS =
  /^(?:'?e?s|'|[ao]wi|[aąeęuyi]|em|om|ie|ego|emu|iej|ą|ów|ach|ami|'?n?[ıiuüae]n?|ze|rze|dze|ce|owie|'?y[ıiuüae]|'?[dt][ae]n?|'?n[ıiuü]n|'?l[ae]|'?yl[ae]|'?ca|nin|ban|ben|nak|nek|val|vel|in|en|s)$/;
/** What a name loses before such an ending. */
const LOST = /^(?:[aoeiy]{1,2}|ek|eł)$/;

/** How a language changes names: see `changes` of its grammar. */
export type Changes = 'none' | NonNullable<NameGrammar['changes']>;

/** True if a word in small letters is a known one in another form of its language. */
export function isForm(word: string, known: string, changes: Changes): boolean {
  if (word === known) return true;
  if (changes === 'none') return false;
  if (changes === 'genitive') return word === `${known}s` || word === `${known}es`;
  const [stem = word] = word.split("'");
  return (
    (stem !== word && stem.length > 2 && isForm(stem, known, changes)) || isDeclined(word, known, changes === 'cases')
  );
}

/** True if two words have a stem in common and one no more than an ending besides. */
function isDeclined(word: string, known: string, declines: boolean): boolean {
  let same = 0;
  while (same < word.length && word[same] === known[same]) same++;
  const [ending, lost] = [word.slice(same), known.slice(same)];
  if (CYRILLIC.test(known)) return same >= leastStem(word, known) && ending.length <= 4 && lost.length <= 3;
  if (same < Math.max(3, Math.min(word.length, known.length) - (declines ? 2 : 0))) return false;
  return (lost === '' || (declines && LOST.test(lost))) && ENDINGS.test(ending);
}

/** How much of a Cyrillic name stays as it is in all cases: Анна, Анны; Илья, Илью. */
function leastStem(word: string, known: string): number {
  return Math.max(2, Math.min(word.length, known.length) - (known.length < 6 ? 1 : 3));
}

/** The beginning by which forms of a word are looked up. */
export function startOf(small: string): string {
  return foldedWord(small).slice(0, 2);
}
