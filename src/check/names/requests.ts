import { type Lists, namesThing } from './lists.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

// Whether a request stands right before a name: release, whereabouts of, charges against.

/**
 * The request whose object a name is: that somebody goes free, anything else that is asked for somebody, or what a person has or
 * undergoes, which a sentence may tell as well as ask for.
 */
export type Request = 'frees' | 'asks' | 'concerns';

/** So many words may stand between a request and the name. */
const FARTHEST = 4;

/** The request right before a place in a text; undefined if there is none, or other words stand between. */
export function requestBefore(
  at: number,
  tokens: readonly Token[],
  { language: { lists } }: Reading,
): Request | undefined {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const token = tokens[before];
    const next = tokens[before + 1];
    if (!token || (next?.first && !lists.titles.has(token.small))) return undefined;
    if (lists.requests.has(token.small)) return lists.frees.has(token.small) ? 'frees' : 'asks';
    if (before < at - 1 && isConcern(before, tokens, lists)) return 'concerns';
    if (!mayStandBetween(token, lists)) return undefined;
  }
  return undefined;
}

/** True for what a person has or undergoes; not where it is part of a name: Ministry of Health. */
export function isConcern(at: number, tokens: readonly Token[], lists: Lists): boolean {
  if (!lists.concerns.has(tokens[at]?.small)) return false;
  const of = lists.articles.has(tokens[at - 1]?.small) && lists.of.has(tokens[at - 2]?.small) ? at - 2 : at - 1;
  return !(lists.of.has(tokens[of]?.small) && namesThing(tokens[of - 1]?.small ?? '', lists));
}

/** Links, articles, titles, words for what somebody is, and how soon or how it is asked for. */
function mayStandBetween({ small }: Token, lists: Lists): boolean {
  return [lists.aims, lists.between, lists.titles, lists.persons, lists.offices].some((list) => list.has(small));
}
