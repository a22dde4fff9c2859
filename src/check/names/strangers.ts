import type { Case } from '../../case/schema.ts';
import { noted } from '../noted.ts';
import { type Passage, passagesOf, plainOf } from '../passages.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { quotedIn } from './headlines.ts';
import type { NameData } from './lexicon.ts';
import { People } from './people.ts';
import { type Reading, readLetter } from './reading.ts';
import { strangersInSigns } from './signs.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Token } from './tokens.ts';
import {
  type Elsewhere,
  isIntroduced,
  keysOf,
  nameKey,
  partKeys,
  type Verdict,
  verdictOn,
  type Weighed,
} from './verdict.ts';

// Everybody in the letters of a case who is not of it.

/** A person in a letter who is not of the case, at the text in which the name stands. */
export interface Stranger {
  readonly passage: Passage;
  /** The name as the text has it. */
  readonly name: string;
  /** UTF-16 units. */
  readonly start: number;
  /** True if the text says who it is: his lawyer. */
  readonly introduced: boolean;
  /** What to say of it; undefined if it had better not be said. */
  readonly verdict: Verdict;
  /** The name of the case that it may be a misspelling of. */
  readonly near?: string;
}

/** Whatever may be a person in all letters of a case who is not of it, told or not, in the order of the letters. */
export const strangersOf = noted((content: Case, data: NameData): readonly Stranger[] => findStrangers(content, data));

/** Those that are told: each name once a letter, where it is worst. */
export function toldOf(content: Case, data: NameData): readonly Stranger[] {
  const told = new Map<string, Stranger>();
  for (const one of strangersOf(content, data)) {
    if (one.verdict === undefined) continue;
    const key = `${one.passage.language} ${one.name.toLowerCase()}`;
    const before = told.get(key);
    if (!before || (before.verdict === 'warning' && one.verdict === 'error')) told.set(key, one);
  }
  return [...told.values()];
}

function findStrangers(content: Case, data: NameData): Stranger[] {
  const people = new People(content);
  const passages = passagesOf(content);
  return Object.keys(content.letter).flatMap((language) => {
    const own = passages.filter((one) => one.language === language);
    const reading = readLetter(language, own, people, data);
    return reading ? inLetter(reading) : own.flatMap((passage) => inSigns(passage, people));
  });
}

function inSigns(passage: Passage, people: People): Stranger[] {
  return strangersInSigns(plainOf(passage), passage.language, people).map((one) => ({
    ...{ ...one, passage, verdict: 'warning' as const },
  }));
}

function inLetter(reading: Reading): Stranger[] {
  const weighed = reading.passages.flatMap((read) =>
    candidatesIn(read, reading).map((one) => ({ one, around: surroundingsOf(one, reading) })),
  );
  const elsewhere = elsewhereIn(weighed, reading);
  const { lists } = reading.language;
  return weighed.flatMap((each) => {
    const verdict = verdictOn(each, elsewhere(each), lists);
    if (verdict === undefined && !isLikely(each)) return [];
    return [strangerOf(each, verdict === 'error' && !lists.grammar.measured ? 'warning' : verdict)];
  });
}

/** False for a word alone that begins a sentence, as any word does. */
function isLikely({ one: { words, titled, likeness } }: Weighed): boolean {
  return words.length > 1 || titled || likeness.kind === 'near' || words[0]?.first !== true;
}

function strangerOf({ one, around }: Weighed, verdict: Verdict): Stranger {
  const { read, words, likeness } = one;
  const [first, last] = [words[0], words.at(-1)];
  const start = first?.start ?? 0;
  return {
    ...{ passage: read.passage, start, verdict, introduced: isIntroduced(around) },
    name: read.text.slice(start, (last?.end ?? 0) - (last ? last.text.length - last.base.length : 0)),
    ...(likeness.kind === 'near' ? { near: likeness.name } : {}),
  };
}

/** The first two words of what stands after a word for where something is, in a letter: in X. */
function placesIn({ passages, language: { lists } }: Reading): Set<string> {
  const places = new Set<string>();
  for (const { tokens } of passages) {
    for (const [at, token] of tokens.entries()) {
      if (!token.capital || token.gap !== ' ' || !tokens[at + 1]?.capital) continue;
      const before = tokens[at - 1];
      if (before?.capital === false && lists.where.has(before.small)) places.add(beginningOf(tokens.slice(at, at + 2)));
    }
  }
  return places;
}

function beginningOf([first, second]: readonly Token[]): string {
  return `${first?.small} ${second?.small}`;
}

/** So many words a nickname has at most. */
const LONGEST = 4;

/** The names in quotation marks by which a letter says that somebody is called. */
function nicknamesIn({ passages }: Reading): string[] {
  return passages.flatMap(({ text, tokens }) =>
    quotedIn(text).flatMap(({ start, end }) => {
      const words = tokens.filter((token) => token.start > start && token.end < end);
      return words.length <= LONGEST ? keysOf(words) : [];
    }),
  );
}

/** True where a text says by the whole name who somebody is, if only by title, trade or what comes behind: Dr X, a surgeon. */
function isSaidWho({ capitals, titled, request, read }: Candidate, around: Surroundings): boolean {
  if (capitals < 2 || request || read.passage.part === 'demand') return false;
  const { introduction, afterDeterminer, beforeRelative } = around;
  return introduction !== undefined || afterDeterminer || (titled && beforeRelative);
}

/** What the rest of the letter says of each candidate. */
function elsewhereIn(weighed: readonly Weighed[], reading: Reading): (each: Weighed) => Elsewhere {
  const introduced = new Set<string>();
  const said = new Set<string>(nicknamesIn(reading));
  const places = placesIn(reading);
  const texts = new Map<string, Set<Passage>>();
  for (const { one, around } of weighed) {
    const key = nameKey(one);
    texts.set(key, (texts.get(key) ?? new Set()).add(one.read.passage));
    if (isSaidWho(one, around)) for (const part of partKeys(one)) said.add(part);
    if (!isIntroduced(around)) continue;
    introduced.add(key);
    for (const part of partKeys(one)) introduced.add(part);
  }
  return ({ one }) => ({
    introduced: introduced.has(nameKey(one)) || (one.words.length === 1 && one.titled && said.has(nameKey(one))),
    placed: places.has(beginningOf(one.words)),
    repeated: (texts.get(nameKey(one))?.size ?? 0) > 1,
  });
}
