import { countryWords } from './countries.ts';
import { isKnown } from './known.ts';
import { type Lists, namesThing } from './lists.ts';
import type { Reading } from './reading.ts';
import type { Token, WordRun } from './tokens.ts';

// Runs of words with capitals that are no persons, by what they are made of and what stands beside them.

/** True for a place, an office, a law, a people, a month: whatever is no person. */
export function isThing(run: WordRun, reading: Reading, placeEnds: number): boolean {
  const { tokens, lists, text, language } = reading;
  const words = tokens.slice(run.from, run.to);
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  if (words.some(({ small }) => namesThing(small, lists))) return true;
  if (words.length === 1 && /^[\p{Lu}\p{N}-]{2,6}$/u.test(words[0]?.text ?? '')) return true;
  if (isQuotedTitle(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)) return true;
  if (lists.grammar.placeEnding?.test(words.at(-1)?.text ?? '')) return true;
  const countries = countryWords(language);
  if (words.some(({ small }) => small.split('-').some((one) => countries.has(one)))) return true;
  if (lists.titles.has(before?.small)) return followsThing(run, reading, placeEnds);
  if (after && after.gap === ' ' && !after.capital && lists.things.has(after.small) && !lists.deeds.has(after.small))
    return true;
  return followsThing(run, reading, placeEnds);
}

/** True if what stands before makes it a thing: the town of, in, or another place and a comma. */
function followsThing(run: WordRun, reading: Reading, placeEnds: number): boolean {
  const { tokens, lists } = reading;
  const before = tokens[run.from - 1];
  if (!before) return false;
  if (lists.where.has(before.small) && isClose(run.from - 1, tokens))
    return !lists.grammar.possessive?.test(tokens[run.to - 1]?.text ?? '');
  return goesOn(run, reading, placeEnds) || isOfThing(run, reading);
}

/** True if only a space, or the full stop of a short form, stands after a word. */
function isClose(at: number, tokens: readonly Token[]): boolean {
  return /^[. \u00a0]{0,2}$/.test(tokens[at + 1]?.gap ?? '');
}

/** True if a place stands right before, with a comma or a link between. */
function goesOn({ from }: WordRun, { tokens, lists }: Reading, placeEnds: number): boolean {
  if (placeEnds < 0 || from - placeEnds > 1 || !/^(?:, | )$/.test(tokens[placeEnds]?.gap ?? '')) return false;
  return from === placeEnds || lists.links.has(tokens[placeEnds]?.small);
}

/** True after "the court of", "in via Generale", "a singer of". */
function isOfThing({ from }: WordRun, reading: Reading): boolean {
  const { tokens, lists } = reading;
  let at = from - 1;
  let steps = 0;
  while (at > from - 4 && isClose(at, tokens) && isPassed(tokens[at], lists)) {
    if (!lists.titles.has(tokens[at]?.small)) steps++;
    at--;
  }
  const head = tokens[at];
  if (!head || !isClose(at, tokens) || lists.relations.has(head.small)) return false;
  if (steps === 0) return namesThing(head.small, lists) && !lists.persons.has(head.small);
  if (lists.requests.has(head.small)) return false;
  return (ORIGIN.test(tokens[from - 1]?.small ?? '') && comesFrom(at, reading)) || namesThing(head.small, lists);
}

/** Links and articles, and titles within the name of a street. */
function isPassed(token: Token | undefined, lists: Lists): boolean {
  if (!token) return false;
  const title = token.capital && !token.first && lists.titles.has(token.small);
  return title || lists.links.has(token.small) || lists.articles.has(token.small);
}

/** Of, as in "a singer of Breva". */
const ORIGIN = /^(?:de|del|do|da|di|d'|du|von|aus|of|из|з|із)$/;

/** True if somebody is of a place: a singer of, or, in brackets of commas after a name of the case, whatever somebody is. */
function comesFrom(at: number, { tokens, lists, known }: Reading): boolean {
  const head = tokens[at];
  if (!head || head.capital) return false;
  if (lists.persons.has(head.small)) return true;
  const before = tokens[at - 1];
  return head.gap === ', ' && before !== undefined && isKnown(before.small, known);
}

function isQuotedTitle(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return /["“„«‹‘]\s?$/.test(before) && /^["”“»›’,.]/.test(after);
}
