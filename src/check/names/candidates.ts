import { isNameClass, isStrongClass, type WordClass } from './classes.ts';
import { isHeadline, type Quoted, quotedIn } from './headlines.ts';
import { HONORIFICS } from './honorifics.ts';
import { partsOf } from './parts.ts';
import type { Likeness } from './people.ts';
import { isClose, isPlace } from './places.ts';
import type { Reading, ReadPassage } from './reading.ts';
import { type Request, requestBefore } from './requests.ts';
import { isLink, runsOf, type WordRun } from './runs.ts';
import type { Token } from './tokens.ts';
import { type Trimmed, trimmed } from './trimming.ts';

// From runs of words with a capital to what may be the name of a person who is not of the case.

/** What may be such a name, at its place, with what its words are. */
export interface Candidate extends WordRun {
  readonly read: ReadPassage;
  readonly words: readonly Token[];
  readonly classes: readonly WordClass[];
  /** How many of the words have a capital. */
  readonly capitals: number;
  /** How many of them may be names, and how many most likely are. */
  readonly names: number;
  readonly strong: number;
  readonly likeness: Exclude<Likeness, { kind: 'right' }>;
  readonly titled: boolean;
  readonly somebody: WordClass | undefined;
  readonly request: Request | undefined;
  /** It stands in a text in title case or in capitals. */
  readonly headline: boolean;
}

/** What is known of a text, and of the run that is looked at. */
interface Sifted {
  readonly read: ReadPassage;
  readonly reading: Reading;
  readonly headline: boolean;
  readonly quoted: readonly Quoted[];
  readonly rest: Trimmed;
  readonly request: Request | undefined;
}

/** A longer run is no name but a list, or words in title case: nothing is said of it. */
const LONGEST = 14;

/** Everything in a text that may be such a name, in the order of the text. */
export function candidatesIn(read: ReadPassage, reading: Reading): Candidate[] {
  const nounCapitals = reading.language.lists.grammar.nounCapitals === true;
  const runs = runsOf(read.tokens, nounCapitals).filter(({ from, to }) => to - from <= LONGEST);
  if (runs.length === 0) return [];
  const headline = isHeadline(read, nounCapitals);
  const quoted = quotedIn(read.text);
  return runs.flatMap((run) => {
    const rest = trimmed(run, read.tokens, reading);
    if (!rest || isCountry(run, read, reading)) return [];
    const request = requestBefore(rest.from, read.tokens, reading);
    const sifted = { read, reading, headline, quoted, rest: withSurname(rest, request), request };
    return isThing(sifted) ? [] : partsOf(sifted).flatMap((part) => candidatesAt(part, sifted));
  });
}

function isCountry({ from, to }: WordRun, { tokens }: ReadPassage, { language }: Reading): boolean {
  const words = tokens.slice(from, to);
  return words.length > 1 && language.countries.has(words.map(({ small }) => small).join(' '));
}

/** True if a word for a thing makes the whole run one, unless it is a name of the case. */
function isThing({ rest, read: { tokens }, reading: { people, language } }: Sifted): boolean {
  for (let at = rest.from; at < rest.to; at++) {
    const token = tokens[at];
    if (rest.classAt(at) === 'thing' && token && !people.has(token, language.changes)) return true;
  }
  return false;
}

/** The rest of a run in which the word for a thing at its end is a surname, because a request is about whoever it names: Victoria Park. */
function withSurname(rest: Trimmed, request: Request | undefined): Trimmed {
  const last = rest.to - 1;
  const isSurname =
    request !== undefined &&
    rest.classAt(last) === 'thing' &&
    last - rest.from <= 2 &&
    isNameClass(rest.classAt(rest.from)) &&
    isNameClass(rest.classAt(last - 1));
  if (!isSurname) return rest;
  const { run, from, to, titled, somebody } = rest;
  return { run, from, to, classAt: (at) => (at === last ? 'name' : rest.classAt(at)), titled, somebody };
}

/** True before was, has: whoever it names is or does something. */
function isDoing({ to, read: { tokens } }: Candidate, { language: { lists } }: Reading): boolean {
  return tokens[to]?.gap === ' ' && lists.deeds.has(tokens[to]?.small);
}

/** The candidates in a part of a run: one, several that a link holds together, or none. */
function candidatesAt(part: WordRun, sifted: Sifted): Candidate[] {
  const { read, reading, rest } = sifted;
  const words = read.tokens.slice(part.from, part.to);
  const { people, language } = reading;
  const isGiven = (name: string) => language.given.has(name);
  if (isQuoted(part, sifted)) return [];
  const likeness = people.compare(words, language.changes, isGiven);
  if (likeness.kind === 'right') return [];
  if (likeness.kind !== 'near') {
    const parts = atLink(part, sifted);
    if (parts) return parts.flatMap((one) => candidatesAt(one, sifted));
    const others = words.slice(1);
    if (mayBeCut(part, sifted) && people.compare(others, language.changes, isGiven).kind === 'right') return [];
    if (others.length === 1 && HONORIFICS.has(words[0]?.small) && people.hasShort(others[0])) return [];
  }
  const one = candidate(part, words, likeness, sifted);
  return isName(one, sifted) && !isPlace(stretchOf(one, rest.run.from), read.tokens, reading) ? [one] : [];
}

/** True if the first word of a part may be no part of a name: one that opens a sentence, or an honorific of whatever language. */
function mayBeCut({ from, to }: WordRun, { read: { tokens }, rest, reading: { people, language } }: Sifted): boolean {
  const word = tokens[from];
  if (!word || to - from < 2) return false;
  if (HONORIFICS.has(word.small)) return true;
  const isOfPeople = people.has(word, language.changes, true);
  return word.first && !isOfPeople && !['given', 'initial'].includes(rest.classAt(from) ?? '');
}

function stretchOf(one: Candidate, runFrom: number) {
  const { from, to, titled, request, somebody, capitals } = one;
  return { from, to, runFrom, titled, capitals, requested: request !== undefined, isSomebody: somebody !== undefined };
}

function candidate(
  part: WordRun,
  words: readonly Token[],
  likeness: Candidate['likeness'],
  { read, headline, rest, request }: Sifted,
): Candidate {
  const classes = words.map((_, nth) => rest.classAt(part.from + nth) ?? 'name');
  const titled = rest.titled || isTitledWithin(part, rest);
  return {
    ...{ from: part.from, to: part.to, read, words, classes, likeness, titled, headline },
    capitals: words.filter(({ capital, small }) => capital && !ARTICLE.test(small)).length,
    names: classes.filter(isNameClass).length,
    strong: classes.filter(isStrongClass).length,
    somebody: rest.somebody,
    request: part.from === rest.from || isClose(read.tokens[part.from]) ? request : undefined,
  };
}

function isTitledWithin(part: WordRun, rest: Trimmed): boolean {
  for (let at = rest.from; at < part.from; at++) if (rest.classAt(at) === 'title') return true;
  return false;
}

/** True if a part is within something quoted that is more than a nickname. */
function isQuoted({ from, to }: WordRun, { read: { tokens }, quoted }: Sifted): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return false;
  return quoted.some(({ start, end }) => first.start > start && last.end < end);
}

/** The two things that a link holds together, if one of them is a name of the case, or both are whole names. */
function atLink(part: WordRun, sifted: Sifted): WordRun[] | undefined {
  for (let at = part.from + 1; at < part.to - 1; at++) {
    const link = sifted.read.tokens[at];
    const parts = link && isLink(link) ? apart(part, at, link, sifted) : undefined;
    if (parts) return parts;
  }
  return undefined;
}

/** What stands before and after a link, without names of the case; undefined if the link is part of a name. */
function apart(part: WordRun, at: number, link: Token, sifted: Sifted): WordRun[] | undefined {
  const before = { from: part.from, to: at };
  const after = { from: at + 1, to: part.to };
  const [one, other] = [isRight(before, sifted), isRight(after, sifted)];
  if (one && other) return [];
  if (sifted.reading.language.lists.and.has(link.small)) {
    if (one) return [after];
    return other || (at - part.from > 1 && part.to - at > 2) ? [before, after] : undefined;
  }
  if (at - part.from > 1) return undefined;
  if (other) return [];
  const { lists } = sifted.reading.language;
  const isHad = lists.concerns.has(sifted.read.tokens[part.from]?.small); // Tod is a first name too
  const isGiven = !isHad && ['given', 'both'].includes(sifted.rest.classAt(part.from) ?? '');
  return sifted.reading.language.lists.grammar.nounCapitals && !isGiven ? [after] : undefined;
}

function isRight({ from, to }: WordRun, { read, reading: { people, language } }: Sifted): boolean {
  const isGiven = (name: string) => language.given.has(name);
  return people.compare(read.tokens.slice(from, to), language.changes, isGiven).kind === 'right';
}

/** With a capital too they are no name by themselves: El Aaiún, Al Jazeera, La Guajira. */
const ARTICLE = /^(?:al|el|la|los|las|le|les|the)$/;
/** True if enough of the words are names. */
function isName(one: Candidate, sifted: Sifted): boolean {
  const { strong, classes, capitals, words, titled, request, likeness } = one;
  if (likeness.kind === 'partly') {
    const whole = words.filter(({ initial, capital }) => capital && !initial).length;
    if (likeness.others < 1 || whole === 1) return false;
  }
  if (strong > 0) return true;
  if (!classes.includes('both')) return false;
  return (
    titled ||
    (request !== undefined && capitals >= 2) ||
    (classes[0] === 'both' && capitals >= 2 && isFullName(one, sifted))
  );
}

/** True if ordinary words, the first of which is a given name too, stand where they would have no capital if they were no name. */
function isFullName(one: Candidate, { read, reading }: Sifted): boolean {
  const { nounCapitals } = reading.language.lists.grammar;
  if (one.words[0]?.first) return !nounCapitals && isDoing(one, reading);
  if (!nounCapitals || read.passage.part === 'demand') return true;
  return one.classes.at(-1) === 'ordinary' && one.classes.slice(1, -1).every((between) => between === 'particle');
}
