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
    if (!token || (tokens[before + 1]?.first && !lists.titles.has(token.small))) return undefined;
    const request = requestAt(before, at, tokens, lists);
    if (request) return request;
    if (lists.folk.has(token.small) && lists.of.has(tokens[before + 1]?.small)) return undefined;
    if (!mayStandBetween(token, lists)) return undefined;
  }
  return undefined;
}

function requestAt(at: number, name: number, tokens: readonly Token[], lists: Lists): Request | undefined {
  const { small, capital, first } = tokens[at] ?? {};
  const isName = capital && !first && !lists.grammar.nounCapitals;
  if (!isName && lists.requests.has(small)) return lists.frees.has(small) ? 'frees' : 'asks';
  return at < name - 1 && isConcern(at, tokens, lists) ? 'concerns' : undefined;
}

/** True for what a person has or undergoes; not where it is part of a name: Ministry of Health. */
export function isConcern(at: number, tokens: readonly Token[], lists: Lists): boolean {
  if (!lists.concerns.has(tokens[at]?.small) && !isCondition(at, tokens, lists)) return false;
  const of = lists.articles.has(tokens[at - 1]?.small) && lists.of.has(tokens[at - 2]?.small) ? at - 2 : at - 1;
  return !(lists.of.has(tokens[of]?.small) && namesThing(tokens[of - 1]?.small ?? '', lists));
}

/** True for the state of X, if something is said about it. */
function isCondition(at: number, tokens: readonly Token[], { conditions, articles, about }: Lists): boolean {
  if (!conditions.has(tokens[at]?.small)) return false;
  return about.has(tokens[articles.has(tokens[at - 1]?.small) ? at - 2 : at - 1]?.small);
}

/** Links, articles, titles, words for what somebody is, and how soon or how it is asked for. */
function mayStandBetween({ small }: Token, lists: Lists): boolean {
  return [lists.aims, lists.between, lists.titles, lists.persons, lists.offices].some((list) => list.has(small));
}
