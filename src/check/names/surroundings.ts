import { noted } from '../noted.ts';
import type { Candidate } from './candidates.ts';
import { type Lists, namesThing } from './lists.ts';
import { isClose, isPlaceLike } from './places.ts';
import type { Reading, ReadPassage } from './reading.ts';
import type { Token } from './tokens.ts';

// What stands around a name in its sentence: whether the letter says who that is, asks for something, or tells of suffering.

/** How a letter introduces somebody: by kin or office, or only by what somebody is. */
type Introduction = 'relation' | 'office' | 'role';

/** What stands around a candidate. */
export interface Surroundings {
  readonly introduction: Introduction | undefined;
  /** True after an article or possessive and a word or two: the surveyor X. */
  readonly afterDeterminer: boolean;
  /** True before ", who", ", aged 42" and the like. */
  readonly beforeRelative: boolean;
  /** The sentence is a demand, or asks. */
  readonly asks: boolean;
  /** The sentence says what happens to people. */
  readonly suffers: boolean;
  /** People of the case stand in the sentence; in the passage. */
  readonly namedInSentence: boolean;
  readonly namedInPassage: boolean;
  /** A link stands right before: of, against, that. */
  readonly linked: boolean;
  /** It is what an organisation has or makes: recommendations of. */
  readonly isBody: boolean;
  /** It may well be a place: by how it begins, or by what it stands beside. */
  readonly placeLike: boolean;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** What stands around a candidate in its text. */
export function surroundingsOf(one: Candidate, reading: Reading): Surroundings {
  const { tokens } = one.read;
  const { lists } = reading.language;
  const [before, after] = [tokens[one.from - 1], tokens[one.to]];
  const facts = factsOf(one.read, reading);
  const sentence = facts.sentences[one.read.sentences[one.from] ?? 0];
  const own = countIn(facts, one.from, one.to);
  return {
    introduction: introductionOf(one, reading),
    afterDeterminer: isAfterDeterminer(one, reading) || isBeforeWho(one, reading),
    beforeRelative: isBeforeRelative(one, reading),
    asks: one.read.passage.part === 'demand' || sentence?.asks === true,
    suffers: sentence?.suffers === true,
    namedInSentence: (sentence?.named ?? 0) - own > 0,
    namedInPassage: facts.named - own > 0,
    linked: isClose(tokens[one.from]) && lists.aims.has(before?.small),
    isBody: isOfBody(one.from, tokens, lists),
    placeLike: isPlaceLike(one, reading),
    ...{ before, after },
  };
}

/** What is said of each sentence of a text, and how many words in it name people of the case. */
interface Facts {
  readonly sentences: readonly { readonly asks: boolean; readonly suffers: boolean; readonly named: number }[];
  readonly named: number;
  /** How many such words stand before each word of the text. */
  readonly namedBefore: readonly number[];
}

const factsOf = noted((read: ReadPassage, reading: Reading): Facts => {
  const { lists, changes } = reading.language;
  const namedBefore = [0];
  for (const token of read.tokens) {
    const isNamed = token.capital && !token.initial && reading.people.has(token, changes, true);
    namedBefore.push((namedBefore.at(-1) ?? 0) + (isNamed ? 1 : 0));
  }
  const sentences = stretches(read).map(({ from, to }) => ({
    asks: lists.asks?.test(read.text.slice(read.tokens[from]?.start, read.tokens[to - 1]?.end)) === true,
    suffers: read.tokens.slice(from, to).some(({ small }) => lists.suffers.has(small)),
    named: (namedBefore[to] ?? 0) - (namedBefore[from] ?? 0),
  }));
  return { sentences, named: namedBefore.at(-1) ?? 0, namedBefore };
});

/** From where to where each sentence of a text goes, in words. */
function stretches({ tokens }: ReadPassage): { from: number; to: number }[] {
  const starts = tokens.flatMap(({ first }, at) => (first ? [at] : []));
  return starts.map((from, nth) => ({ from, to: starts[nth + 1] ?? tokens.length }));
}

function countIn({ namedBefore }: Facts, from: number, to: number): number {
  return (namedBefore[to] ?? 0) - (namedBefore[from] ?? 0);
}

/** So many words before or after a name may say who that is. */
const FARTHEST = 6;

function introductionOf(one: Candidate, reading: Reading): Introduction | undefined {
  return introductionAfter(one, reading) ?? introductionBefore(one, reading) ?? ofSomebody(one);
}

/** What stands before the name in its run: Judge X, in German also Anwalt X. */
function ofSomebody({ somebody }: Candidate): Introduction | undefined {
  if (somebody === 'relation') return 'relation';
  return somebody === 'office' ? 'office' : somebody && 'role';
}

/** His lawyer X; the Minister of Justice, X. Nobody is introduced by who stands before a verb: the judge sentenced X. */
function introductionBefore(one: Candidate, { language: { lists } }: Reading): Introduction | undefined {
  const { tokens } = one.read;
  const isApposed = /^, ?$/.test(tokens[one.from]?.gap ?? '');
  if (isInRelativeClause(one, lists)) return undefined;
  const isOf = isClose(tokens[one.from]) && isOfAnybody(tokens[one.from - 1]?.small, lists);
  let role: Introduction | undefined;
  for (let at = one.from - 1; at >= Math.max(0, one.from - FARTHEST); at--) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.first || lists.requests.has(token.small) || lists.surely.has(token.small)) break;
    const said = introductionBy(at, tokens, lists, isOf);
    if (said && said !== 'role') return said;
    role ??= said;
    if (!said && !isApposed && !isOfOffice(token, lists)) break;
  }
  return role;
}

/** Of X, to X: who stands before is not X. */
function isOfAnybody(small: string | undefined, { of, aims, whose, articles }: Lists): boolean {
  return (of.has(small) || aims.has(small)) && !whose.has(small) && !articles.has(small);
}

/** Where every noun has a capital and the verb stands last: the guards, die X schlugen. */
function isInRelativeClause({ from, to, read: { tokens } }: Candidate, lists: Lists): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (!lists.grammar.nounCapitals || !before?.gap.startsWith(',') || !lists.articles.has(before.small)) return false;
  return after?.gap === ' ' && !after.capital;
}

/** What a word says of the name behind it; of a name behind "of", only an office does: the mother of X is not X. */
function introductionBy(at: number, tokens: readonly Token[], lists: Lists, isOf: boolean): Introduction | undefined {
  const small = tokens[at]?.small;
  if (isOf) return lists.offices.has(small) ? 'office' : undefined;
  if (lists.relations.has(small)) {
    const isOthers = isWhose(at, tokens, lists);
    if (lists.titles.has(small) && !isOthers) return undefined; // Sister X: a nun
    return lists.persons.has(small) && !isOthers ? 'role' : 'relation';
  }
  if (lists.offices.has(small)) return 'office';
  if (!lists.persons.has(small)) return undefined;
  return isWhose(at, tokens, lists) ? 'relation' : 'role';
}

/** What may stand between who somebody is and the name: of the third court, and, Mr. */
function isOfOffice({ small, capital, text }: Token, lists: Lists): boolean {
  if (capital || /^\p{N}/u.test(text)) return true;
  return (
    [lists.of, lists.articles, lists.links, lists.titles, lists.where].some((list) => list.has(small)) ||
    namesThing(small, lists)
  );
}

/** X, her brother; X (Minister of Justice). */
function introductionAfter(
  { to, read: { tokens } }: Candidate,
  { language: { lists } }: Reading,
): Introduction | undefined {
  if (!/^(?:,| \(| –| —)/.test(tokens[to]?.gap ?? '') && !lists.grammar.introducesAnywhere) return undefined;
  let end = to;
  while (end < Math.min(tokens.length, to + FARTHEST) && !tokens[end]?.first) end++;
  const said = tokens.slice(to, end).map((_, nth) => introductionBehind(to + nth, tokens, lists));
  return said.find((one) => one !== undefined);
}

/** What a word says of the name before it: of kin only whose it is, for anybody is somebody’s father. */
function introductionBehind(at: number, tokens: readonly Token[], lists: Lists): Introduction | undefined {
  const small = tokens[at]?.small;
  if (lists.relations.has(small)) return isWhose(at, tokens, lists) ? 'relation' : 'role';
  if (lists.offices.has(small)) return 'office';
  return lists.persons.has(small) ? 'role' : undefined;
}

/** True after his, her or somebody’s, with up to two words between: her elder sister. */
function isWhose(at: number, tokens: readonly Token[], { whose }: Lists): boolean {
  return [1, 2, 3].some((by) => {
    const token = tokens[at - by];
    return token !== undefined && (whose.has(token.small) || token.possessive);
  });
}

/** So many words may stand between an article and the name. */
const TRADE = 3;

/** The surveyor X, her old friend X, two bakers X and Y: whatever the trade, the letter says who it is. */
function isAfterDeterminer({ from, read: { tokens } }: Candidate, { language: { lists } }: Reading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - TRADE); at--) {
    const token = tokens[at];
    if (!token || !/^,? ?$/.test(tokens[at + 1]?.gap ?? '')) return false;
    if (lists.determiners.has(token.small)) return at < from - 1;
    if (token.capital && !lists.grammar.nounCapitals && !token.first) return false;
    if ([lists.requests, lists.aims, lists.of, lists.where, lists.suffers].some((list) => list.has(token.small)))
      return false;
  }
  return false;
}

/** X, who; X, a surveyor; X (42). */
function isBeforeRelative({ to, read: { tokens } }: Candidate, { language: { lists } }: Reading): boolean {
  const after = tokens[to];
  if (!after || !/^(?:, | \(| – | — )$/.test(after.gap)) return false;
  return lists.follows.has(after.small) || /^\p{N}/u.test(after.text);
}

/** X who, without a comma. */
function isBeforeWho({ to, read: { tokens } }: Candidate, { language: { lists } }: Reading): boolean {
  const after = tokens[to];
  return after?.gap === ' ' && lists.who.has(after.small);
}

/** So many organisations that "and" joins are looked through. */
const MOST = 4;

/** True after recommendations of, members of the, staff from: X is an organisation; so is what stands behind it and an "and". */
function isOfBody(from: number, tokens: readonly Token[], lists: Lists, most = MOST): boolean {
  const [third, second, before] = [-3, -2, -1].map((by) => tokens[from + by]?.small);
  if (lists.bodies.has(before) || lists.called.has(before) || lists.called.has(second)) return true;
  const isLinked = lists.of.has(before) || lists.articles.has(before);
  const isHad = (one: string | undefined) => lists.bodies.has(one) || lists.folk.has(one);
  if (isLinked && (isHad(second) || (lists.of.has(second) && isHad(third)))) return true;
  return most > 0 && isBesideBody(isLinked && lists.and.has(second) ? from - 2 : from - 1, tokens, lists, most);
}

/** True at an "and" behind words with a capital that are an organisation. */
function isBesideBody(and: number, tokens: readonly Token[], lists: Lists, most: number): boolean {
  if (!lists.and.has(tokens[and]?.small)) return false;
  let first = and;
  while (first > Math.max(0, and - FARTHEST) && tokens[first - 1]?.capital && isClose(tokens[first])) first--;
  return first < and && (isOfBody(first, tokens, lists, most - 1) || lists.places.has(tokens[first]?.small));
}
