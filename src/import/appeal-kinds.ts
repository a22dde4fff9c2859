import { countryNamed } from '../countries/words.ts';
import { APPEAL_KINDS } from '../languages/appeal-kinds.ts';
import { hasOtherWriting } from '../problem/by-name.ts';
import { DAY_WORDS, isPlaces } from './issue-lines.ts';
import { plainWords } from './plain-words.ts';

// Lines above a headline that say no more than what is sent: "LETTER OF THE MONTH - March 2011", "CIRCULAR 12".

/** No such line is longer. */
const LONGEST = 90;
/** Those who send it have at most so many words in such a line. */
const MOST_OF_SENDER = 5;
const DAY = new RegExp(DAY_WORDS, 'gu');
const PARTS = /\s+[–—|·•-]+\s+|[:：]\s+/u;
const YEAR = /^(?:19|20)\d\d$/u;
const NUMBER = /^\p{N}+(?:st|nd|rd|th)?$/u;

interface Known {
  readonly nouns: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

let known: readonly Known[] | undefined;
let inLatin: readonly Known[] | undefined;

/** The words of each language that a text can be in, as `plainWords` has them. */
function rowsFor(text: string): readonly Known[] {
  const setOf = (words: string) => new Set(words.split(' ').map((word) => plainWords(word)[0]?.plain ?? word));
  const made = (rows: readonly (typeof APPEAL_KINDS)[string][]) =>
    rows.map(({ nouns, beside }) => ({ nouns: setOf(nouns), beside: setOf(beside) }));
  const all = Object.values(APPEAL_KINDS);
  if (hasOtherWriting(text)) {
    known ??= made(all);
    return known;
  }
  inLatin ??= made(all.filter(({ nouns }) => !hasOtherWriting(nouns)));
  return inLatin;
}

/** True if a line says what kind of appeal it is, perhaps with those who send it before that, and the country or the day behind it. */
export function isKindOfAppeal(text: string): boolean {
  if (text.length > LONGEST || /[.!?@]$|https?:/u.test(text)) return false;
  const parts = text.split(PARTS).map((part) => part.replace(DAY, ' ').trim());
  const at = parts.findIndex(isKind);
  if (at === -1) return false;
  return parts.every((part, nth) => {
    if (nth === at || part === '' || isKind(part) || countryNamed(part) !== undefined || isMonth(part)) return true;
    return nth < at && part.split(' ').length <= MOST_OF_SENDER;
  });
}

const isMonth = (part: string) => /^\p{L}{3,12}\.?(?: de)? (?:19|20)\d\d$/u.test(part) || isPlaces(part);

/** True if nothing but such words, numbers and a month stand in a text. */
function isKind(text: string): boolean {
  const words = plainWords(text).map(({ plain }) => plain);
  if (words.length === 0 || words.length > 10) return false;
  return rowsFor(text).some(({ nouns, beside }) => {
    if (!words.some((word) => nouns.has(word))) return false;
    return words.every(
      (word, nth) => nouns.has(word) || beside.has(word) || NUMBER.test(word) || YEAR.test(words[nth + 1] ?? ''),
    );
  });
}
