import type { Candidate } from './candidates.ts';
import type { Lists } from './lists.ts';
import { foldedWord, withoutArticle } from './spelling.ts';
import type { Surroundings } from './surroundings.ts';

// How sure it is that a name is one too many: what is an error, what a warning, what is better not said.

/** What a finding on a name is. */
export type Verdict = 'error' | 'warning' | undefined;

/** A candidate with what stands around it. */
export interface Weighed {
  readonly one: Candidate;
  readonly around: Surroundings;
}

/** What the rest of the letter says of a name. */
export interface Elsewhere {
  /** The letter introduces somebody of this name in another place. */
  readonly introduced: boolean;
  /** The letter has it after a word for where something is: in X. */
  readonly placed: boolean;
  /** The name stands in two texts or more. */
  readonly repeated: boolean;
}

/** The verdict on a candidate. Errors only where nothing else can be meant. */
export function verdictOn(weighed: Weighed, elsewhere: Elsewhere, lists: Lists): Verdict {
  const { one } = weighed;
  if (one.likeness.kind === 'near') return onNear(one, one.likeness.sure);
  if (isWholeName(one, lists)) return onWholeName(weighed, elsewhere, lists);
  return one.capitals === 1 && one.strong > 0 ? onOneName(weighed, elsewhere, lists) : undefined;
}

/** True for two words or more that are names, or are taken for one by a request. */
function isWholeName({ capitals, names, strong, request, read }: Candidate, { grammar }: Lists): boolean {
  if (capitals < 2 || names < 1) return false;
  const isLikely = strong > 0 || names > 1 || request !== undefined;
  return isLikely || read.passage.part === 'demand' || !grammar.nounCapitals;
}

/** Another spelling is a mistake where letters are swapped or one is wrong; other vowels may be another way to write the name. */
function onNear({ words: [first], capitals }: Candidate, sure: boolean): Verdict {
  if (!sure) return 'warning';
  return first?.first && capitals === 1 ? undefined : 'error';
}

function onWholeName(weighed: Weighed, elsewhere: Elsewhere, lists: Lists): Verdict {
  const { one, around } = weighed;
  if (one.headline) return one.strong > 1 ? 'warning' : undefined;
  if (isSaidWho(one, around) || elsewhere.introduced || mayBeAnything(one)) return 'warning';
  if (!around.asks) return isAlone(weighed, elsewhere, lists) ? 'error' : 'warning';
  return isAskedFor(weighed, elsewhere) ? 'error' : 'warning';
}

/** Two words that begin a sentence, the first of which is an ordinary one too. */
function mayBeAnything({ words: [first], classes, capitals, request, read }: Candidate): boolean {
  return first?.first === true && classes[0] === 'both' && !request && capitals === 2 && read.passage.part !== 'demand';
}

/** True if the letter says who it is. An office alone does not make it right to ask that somebody goes free. */
function isSaidWho({ request }: Candidate, around: Surroundings): boolean {
  return isIntroduced(around) && !(request === 'frees' && around.introduction === 'office');
}

/** True if the letter says who it is, by more than what somebody is: a journalist may well be the wrong one. */
export function isIntroduced({ introduction }: Surroundings): boolean {
  return introduction === 'relation' || introduction === 'office';
}

/** A text of suffering in which nobody of the case stands, only this name. */
function isAlone(weighed: Weighed, { repeated }: Elsewhere, lists: Lists): boolean {
  const { one, around } = weighed;
  if (one.strong === 0 || !around.suffers || around.namedInPassage || around.isBody || repeated) return false;
  if (around.introduction || around.afterDeterminer || around.beforeRelative) return false;
  return one.request !== undefined || doesSomething(weighed, lists);
}

/** A sentence that asks, and nothing in it says that it is somebody else than those of the case. */
function isAskedFor({ one, around }: Weighed, { repeated, placed }: Elsewhere): boolean {
  const isObject = one.request === 'frees' || one.request === 'asks';
  if (!isObject && ((repeated && one.strong === 0) || placed || around.isBody || around.placeLike)) return false;
  if (one.read.passage.part === 'demand') return !around.beforeRelative || one.request !== undefined || around.linked;
  if (around.namedInSentence) return false;
  if (one.request) return true;
  return !around.afterDeterminer && !around.beforeRelative && (around.suffers || around.linked);
}

/** One word alone: it may be anything, unless a title or a request makes it a person. */
function onOneName(weighed: Weighed, elsewhere: Elsewhere, lists: Lists): Verdict {
  const { one, around } = weighed;
  if (one.headline || isPartOfThing(weighed, lists)) return undefined;
  if (isIntroduced(around) || elsewhere.introduced)
    return one.titled || one.request || one.somebody === 'office' || isAfterSomebody(weighed, lists)
      ? 'warning'
      : undefined;
  if (one.titled) return around.asks || doesSomething(weighed, lists) ? 'error' : 'warning';
  if (isSurelyAsked(weighed, lists)) return 'error';
  const isMeant = isOfSomebody(weighed) || isAfterSomebody(weighed, lists) || isSpokenOf(weighed, lists);
  return one.request || isMeant || doesSomething(weighed, lists) ? 'warning' : undefined;
}

/** Before another noun a word makes the name of a thing, in a language that lets nouns stand side by side: Kulma prison. */
function isPartOfThing({ one: { words, titled }, around: { after } }: Weighed, { after: goesOn }: Lists): boolean {
  if (titled || words[0]?.possessive || after?.gap !== ' ' || goesOn.isEmpty) return false;
  return !goesOn.has(after.small);
}

/** The object of a request, or, in a demand, behind that or against. Where every noun has a capital, only an unknown word. */
function isSurelyAsked({ one, around }: Weighed, lists: Lists): boolean {
  const isUnknown = one.classes[0] === 'name';
  if ((one.request === 'frees' || one.request === 'asks') && (isUnknown || !lists.grammar.nounCapitals)) return true;
  return one.read.passage.part === 'demand' && around.linked && lists.surely.has(around.before?.small);
}

/** In a demand, whose something is, or whom the verb at its beginning is about: Give Thandiwe her passport. */
function isOfSomebody({ one, around: { before } }: Weighed): boolean {
  if (one.read.passage.part !== 'demand') return false;
  if (one.words[0]?.possessive) return one.classes[0] === 'name';
  return one.classes[0] === 'given' && before?.first === true;
}

/** A surname right after who somebody is: le pasteur X, la hermana X. */
function isAfterSomebody({ one, around: { before } }: Weighed, lists: Lists): boolean {
  if (one.read.tokens[one.from]?.gap !== ' ' || before?.capital || one.strong === 0) return false;
  return [lists.offices, lists.titles].some((list) => list.has(before?.small));
}

/** Somebody wrote about it, or something is against it. */
function isSpokenOf({ one, around: { before, after } }: Weighed, lists: Lists): boolean {
  if (one.strong === 0 || one.words[0]?.first || !lists.about.has(before?.small)) return false;
  return !before?.capital && !(after?.gap === ' ' && after.capital);
}

/** It was, it has in a sentence of suffering; or it is whom somebody arrested or beat. */
function doesSomething({ one, around: { suffers, before, after, linked } }: Weighed, lists: Lists): boolean {
  if (suffers && after?.gap === ' ' && lists.deeds.has(after.small)) return true;
  const verb = linked ? one.read.tokens[one.from - 2] : before;
  return (
    one.words[0]?.first === false &&
    lists.suffers.has(verb?.small) &&
    verb?.capital === false &&
    !lists.of.has(before?.small)
  );
}

/** A name as it is compared with others in the same letter: its first and its last word. */
export function nameKey({ words }: Candidate): string {
  const [first, ...others] = keysOf(words);
  const last = others.at(-1);
  return last === undefined ? (first ?? '') : `${first} ${last}`;
}

/** The parts by which somebody may be named again. */
export function partKeys({ words }: Candidate): string[] {
  return keysOf(words);
}

/** The words of a name with a capital, as they are compared. */
export function keysOf(words: Candidate['words']): string[] {
  return words
    .filter(({ capital }) => capital)
    .map(({ base }) => foldedWord(withoutArticle(base)))
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
}
