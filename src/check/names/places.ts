import { PLACE_STARTS } from './honorifics.ts';
import { type Lists, namesThing } from './lists.ts';
import type { Reading } from './reading.ts';
import { isConcern } from './requests.ts';
import type { Token } from './tokens.ts';

// What stands right before or after words with a capital and makes them a place or another thing.

/** A stretch of words that may be a name, and what is known of it so far. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the words with a capital begin, with titles and all. */
  readonly runFrom: number;
  readonly titled: boolean;
  readonly requested: boolean;
  /** True if a word before says what somebody is. */
  readonly isSomebody: boolean;
  readonly capitals: number;
}

/** True for words that name a place or another thing by what stands beside them. */
export function isPlace(stretch: Stretch, tokens: readonly Token[], reading: Reading): boolean {
  const { lists } = reading.language;
  const first = tokens[stretch.from]?.small ?? '';
  if (SAINT.test(first) && !stretch.titled && !stretch.requested) return true;
  if (lists.grammar.placeEnding?.test(tokens[stretch.to - 1]?.text ?? '')) return true;
  const street = stretch.runFrom < stretch.from && isAfterHead(stretch.runFrom, tokens, reading);
  return street || isAfterPlace(stretch, tokens, reading) || isBeforeThing(stretch, tokens, reading);
}

const SAINT = /^(?:san|santa|santo|saint|sainte|são|sankt|st)$/;

/** True after a word for a thing, as in colonia General X: a street is named after somebody. */
function isAfterHead(at: number, tokens: readonly Token[], reading: Reading): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isClose(tokens[at]) && isHeadBefore(before, reading);
}

/** True after in, near, court of, the. */
function isAfterPlace(stretch: Stretch, tokens: readonly Token[], reading: Reading): boolean {
  const { lists } = reading.language;
  const [second, before] = [tokens[stretch.from - 2], tokens[stretch.from - 1]];
  if (!before || !isClose(tokens[stretch.from])) return false;
  if (isThoughtOf(stretch, tokens, lists)) return false;
  if (!stretch.requested && (lists.where.has(before.small) || isBesidePlace(stretch.from - 1, tokens, lists)))
    return true;
  if (isHeadBefore(before, reading) || isNamedThing(stretch.from, tokens, lists)) return true;
  if (lists.of.has(before.small) && isHead(stretch.from - 2, tokens, reading)) return true;
  const isLinked = lists.of.has(second?.small) && lists.articles.has(before.small);
  if (isLinked && isHead(stretch.from - 3, tokens, reading)) return true;
  return isAfterArticle(stretch, before, reading);
}

/** Two words with a capital and what happened to them behind a comma: we think of X, beaten again. */
function isThoughtOf({ to, capitals }: Stretch, tokens: readonly Token[], lists: Lists): boolean {
  const after = tokens[to];
  return capitals > 1 && after?.gap === ', ' && !after.capital && lists.suffers.has(after.small);
}

/** So many words a place may have before an "and". */
const LONGEST = 4;

/** True at an "and" behind a place: in Dolkhara and Upper Kemi. */
function isBesidePlace(and: number, tokens: readonly Token[], { and: ands, where }: Lists): boolean {
  if (!ands.has(tokens[and]?.small)) return false;
  let first = and;
  while (first > and - LONGEST && tokens[first - 1]?.capital && isClose(tokens[first])) first--;
  return first < and && where.has(tokens[first - 1]?.small);
}

/** A word for a thing, or for where something is, whose name follows with "of". */
function isHead(at: number, tokens: readonly Token[], { language: { lists } }: Reading): boolean {
  const small = tokens[at]?.small ?? '';
  if (lists.requests.has(small) || isConcern(at, tokens, lists)) return false;
  if (lists.concerns.has(small)) return true; // Ministry of Health of X
  return (namesThing(small, lists) && !isWho(small, lists)) || lists.where.has(small);
}

function isWho(small: string, { persons, offices, relations }: Lists): boolean {
  return persons.has(small) || offices.has(small) || relations.has(small);
}

/** A word for a thing whose name follows at once, as a language writes it: Stadt X, ciudad X; English has it the other way round. */
function isHeadBefore({ small, capital }: Token, { language: { lists } }: Reading): boolean {
  if (lists.grammar.nounCapitals) return lists.places.has(small);
  return !lists.grammar.thingLast && !capital && namesThing(small, lists) && !isWho(small, lists);
}

/** The company X, the town X, where a word for a thing else stands behind its name. */
function isNamedThing(at: number, tokens: readonly Token[], lists: Lists): boolean {
  const [article, before] = [tokens[at - 2], tokens[at - 1]];
  if (!lists.grammar.thingLast || !before || before.capital || !lists.articles.has(article?.small)) return false;
  return namesThing(before.small, lists) && !isWho(before.small, lists) && !lists.concerns.has(before.small);
}

function isAfterArticle(
  { titled, isSomebody, capitals }: Stretch,
  before: Token,
  { language: { lists } }: Reading,
): boolean {
  if (titled || isSomebody || !lists.articles.has(before.small)) return false;
  if (lists.grammar.nounCapitals && before.gap.startsWith(',')) return false; // a relative clause: those who beat X
  return !lists.grammar.articleBeforeNames || capitals < 2;
}

/** True before a word for a thing that the name belongs to: the Tolmecha prison. */
function isBeforeThing(
  { to, requested }: Stretch,
  tokens: readonly Token[],
  { language: { lists } }: Reading,
): boolean {
  const after = tokens[to];
  if (!after || !/^[ \u00a0]$/.test(after.gap) || lists.grammar.nounCapitals || tokens[to - 1]?.possessive)
    return false;
  const isPart = after.capital || (lists.grammar.thingLast === true && !requested);
  return isPart && namesThing(after.small, lists) && !lists.deeds.has(after.small);
}

/** What is asked of words that may be a place. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  readonly read: { readonly tokens: readonly Token[] };
}

/** True for words after a preposition that begin as places do, or stand beside one: of Wadi Sharq, to Umuleri and to Ama Nsukwe. */
export function isPlaceLike({ from, titled, read: { tokens } }: Placed, reading: Reading): boolean {
  const { lists } = reading.language;
  const before = tokens[from - 1];
  if (isInList(from, tokens, lists)) return true;
  const isAfter = [lists.of, lists.aims, lists.where].some((list) => list.has(before?.small));
  if (titled || !before || !isAfter || !isClose(tokens[from])) return false;
  if (PLACE_STARTS.has(tokens[from]?.small)) return true;
  return isAfterOther(lists.and.has(tokens[from - 2]?.small) ? from - 2 : from - 1, tokens, reading);
}

/** So many words a list of places is followed back. */
const FARTHEST = 12;

/** True in a list that begins after a word for where something is: in Nakhon, Sop Moei and X. */
function isInList(from: number, tokens: readonly Token[], { and, where }: Lists): boolean {
  let at = from;
  while (at > from - FARTHEST && tokens[at - 1] && /^,? $/.test(tokens[at]?.gap ?? '')) {
    const before = tokens[at - 1];
    if (!before?.capital && !and.has(before?.small)) break;
    at--;
  }
  return at < from && where.has(tokens[at - 1]?.small) && tokens[at]?.gap === ' ';
}

/** True behind words with a capital, no name of the case, that stand after a preposition too: from Kashtar to X, to Umuleri and to X. */
function isAfterOther(
  end: number,
  tokens: readonly Token[],
  { people, language: { lists, changes } }: Reading,
): boolean {
  let first = end;
  while (first > end - LONGEST && tokens[first - 1]?.capital && isClose(tokens[first])) first--;
  const isOther = first < end && tokens.slice(first, end).every((token) => !people.has(token, changes));
  return isOther && [lists.of, lists.where, lists.aims].some((list) => list.has(tokens[first - 1]?.small));
}

/** True if only a space stands before a word, or nothing after an elision. */
export function isClose(token: Token | undefined): boolean {
  return token !== undefined && /^[ \u00a0]?$/.test(token.gap);
}
