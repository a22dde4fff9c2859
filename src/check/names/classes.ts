import { type ListedClass, type Lists, MOST, namesThing } from './lists.ts';
import { isGivenName, isOrdinary } from './ordinary.ts';
import type { People } from './people.ts';
import type { Language, Reading } from './reading.ts';
import { isParticle, type WordRun } from './runs.ts';
import type { Token } from './tokens.ts';

// What each word of a run is, by the whole word and never by a stem of it.

/**
 * A particle, an initial or an acronym by its form; a word of a list; a name of a country or people; an ordinary word of the language; a
 * given name; both of those; or none of all this, as most names are.
 */
export type WordClass =
  | ListedClass
  | 'particle'
  | 'initial'
  | 'acronym'
  | 'country'
  | 'people'
  | 'ordinary'
  | 'given'
  | 'both'
  | 'name';

/** True for what may be a part of a name by itself. */
export function isNameClass(one: WordClass | undefined): boolean {
  return one === 'name' || one === 'given' || one === 'both' || one === 'initial';
}

/** True for what is most likely a name. */
export function isStrongClass(one: WordClass | undefined): boolean {
  return one === 'name' || one === 'given';
}

/** True for what somebody is. */
export function isSomebody(one: WordClass | undefined): boolean {
  return one === 'title' || one === 'office' || one === 'relation' || one === 'role';
}

/** The class of each word of a run. */
export function classesOf(run: WordRun, tokens: readonly Token[], reading: Reading): WordClass[] {
  const words = tokens.slice(run.from, run.to);
  const classes = words.map((word) => classOf(word, reading));
  const isTitle = (nth: number) =>
    nth === 0 ? reading.language.lists.titles.has(tokens[run.from - 1]?.small) : classes[nth - 1] === 'title';
  const titled = classes.map((one, nth) =>
    isNoTitle(one, reading.language) && !words[nth]?.first && isTitle(nth) ? 'name' : one,
  );
  return titled.map((_, nth) => besideOthers(nth, titled, run, tokens, reading));
}

/** What behind a title can only be a name: Mr Winters, Herr Bauer. */
function isNoTitle(one: WordClass, { lists }: Language): boolean {
  return one === 'ordinary' || one === 'both' || (one === 'role' && lists.grammar.nounCapitals === true);
}

function classOf(word: Token, reading: Reading): WordClass {
  const { language, people, small } = reading;
  const formed = formedClass(word, language);
  if (formed) return formed;
  const listed = listedClass(word.small, language);
  if (listed) return listed;
  const isGiven = isGivenName(word.base, language);
  if (language.lists.peoples.has(word.small)) return 'people';
  if (language.countries.has(word.small) && !(isGiven && language.changes !== 'cases')) return 'country';
  if (!small.has(word.small) && !isOrdinary(word.small, language)) return isGiven ? 'given' : 'name';
  if (people.has(word, language.changes)) return 'given';
  return isGiven ? 'both' : 'ordinary';
}

/** What a word is by its form alone. */
function formedClass(word: Token, { lists }: Language): WordClass | undefined {
  if (word.arabic) return 'name';
  if (word.initial && !lists.titles.has(word.small)) return 'initial';
  if (isParticle(word)) return 'particle';
  return word.acronym ? 'acronym' : undefined;
}

/** True for a word in capitals that may be a name: no ordinary word, no name of a thing. */
function isLoud(word: Token | undefined, language: Language): boolean {
  if (!word?.acronym || word.base.length < 3 || /[\p{N}\p{Ll}]/u.test(word.base)) return false;
  return !isOrdinary(word.small, language) && !namesThing(word.small, language.lists);
}

/** True for a word in capitals beside another one or a name, one of which is too long for an acronym: IBRAHIM GARBA, Éric NDJOMO. */
function isLoudName(
  word: Token | undefined,
  beside: Token | undefined,
  own: WordClass | undefined,
  language: Language,
): boolean {
  if (!word || !beside || !isLoud(word, language)) return false;
  if (isStrongClass(own)) return word.base.length > 3;
  return isLoud(beside, language) && Math.max(word.base.length, beside.base.length) > 4;
}

/** What a word is by the lists, which is looked up once. */
function listedClass(small: string, { lists }: Language): ListedClass | undefined {
  const known = lists.looked.get(small);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const found = lookUp(small, lists);
  if (lists.looked.size < MOST) lists.looked.set(small, found ?? 'none');
  return found;
}

function lookUp(small: string, lists: Lists): ListedClass | undefined {
  if (namesThing(small, lists)) return 'thing';
  if (lists.months.has(small)) return 'month';
  if (lists.titles.has(small)) return 'title';
  if (lists.offices.has(small)) return 'office';
  if (lists.relations.has(small)) return 'relation';
  return lists.persons.has(small) ? 'role' : undefined;
}

/** A word of a run with those beside it. */
interface Beside {
  readonly nth: number;
  readonly classes: readonly WordClass[];
  readonly word: Token | undefined;
  readonly wordBefore: Token | undefined;
  /** Within the run only. */
  readonly wordAfter: Token | undefined;
  readonly people: People;
  readonly language: Language;
}

/** The class of a word as the words beside it make it. */
function besideOthers(
  nth: number,
  classes: readonly WordClass[],
  { from }: WordRun,
  tokens: readonly Token[],
  { language, people }: Reading,
): WordClass {
  const wordAfter = classes[nth + 1] === undefined ? undefined : tokens[from + nth + 1];
  const [wordBefore, word] = [tokens[from + nth - 1], tokens[from + nth]];
  return madeOf(classes[nth] ?? 'name', { nth, classes, word, wordBefore, wordAfter, people, language });
}

function madeOf(own: WordClass, beside: Beside): WordClass {
  if (own === 'thing' || isSomebody(own)) return isPartOfName(own, beside) ? 'name' : own;
  if (own === 'acronym') return isLoudBeside(beside) ? 'name' : own;
  if (own === 'month') return isFirstNameOfMonth(beside) ? 'given' : own;
  return (own === 'country' || own === 'people') && isFirstName(beside) ? 'given' : own;
}

function isPartOfName(own: WordClass, beside: Beside): boolean {
  const { nth, classes, people, word, language } = beside;
  // Kin has no capital within a sentence, unless it is a name: Ami Barry.
  const isKin = own === 'relation' && word?.first === false && !language.lists.grammar.nounCapitals;
  if (isKin && isNameClass(classes[nth + 1])) return true;
  const isBesideName = isNameClass(classes[nth - 1]) || isNameClass(classes[nth + 1]);
  if (isBesideName && word && people.has(word, language.changes, true)) return true; // it is a name of one of the people
  if (isMiddleName(beside) || (own === 'thing' && isSurname(beside))) return true;
  return own !== 'title' && isEndOfName(own, beside);
}

function isLoudBeside({ nth, classes, word, wordBefore, wordAfter, language }: Beside): boolean {
  return (
    isLoudName(word, wordBefore, classes[nth - 1], language) || isLoudName(word, wordAfter, classes[nth + 1], language)
  );
}

/** April Holmquist; but on Sunday X, 3 March X. */
function isFirstNameOfMonth({ nth, classes, wordBefore, wordAfter, language: { lists } }: Beside): boolean {
  const next = classes[nth + 1];
  const goesOn = isNameClass(next) || (next === 'ordinary' && wordAfter?.capital && !lists.grammar.nounCapitals);
  return Boolean(goesOn) && !/^\p{N}/u.test(wordBefore?.text ?? '') && !lists.since.has(wordBefore?.small);
}

/** A word for a thing that is a surname: Ana del Valle, Park Sang-woo. */
function isSurname({ nth, classes, wordBefore, wordAfter }: Beside): boolean {
  if (wordAfter && KOREAN.test(wordAfter.text)) return true;
  return classes[nth - 1] === 'particle' && wordBefore?.small !== 'al' && hasNameBefore(classes, nth);
}

/** The last word behind a first name: Dieter König. A thing is none where the word for it stands behind its name. */
function isEndOfName(own: WordClass, { nth, classes, language: { lists } }: Beside): boolean {
  if (nth !== classes.length - 1) return false;
  const before = classes[nth - 1];
  if (own === 'thing' || lists.grammar.nounCapitals) return before === 'given' && !lists.grammar.thingLast;
  return isNameClass(before) && before !== 'initial';
}

function isMiddleName({ nth, classes, language: { lists } }: Beside): boolean {
  return !lists.grammar.nounCapitals && isStrongClass(classes[nth - 1]) && isStrongClass(classes[nth + 1]);
}

/** True if a name of a country or people stands where a first name does: Jordan Holmquist, Israel Oskolka. */
function isFirstName({ nth, classes, word, wordBefore, wordAfter, language }: Beside): boolean {
  const { lists, changes } = language;
  const [own, before, next] = [classes[nth], classes[nth - 1], classes[nth + 1]];
  if (!word || !wordAfter?.capital || word.small.length < 4 || wordAfter.text.includes('-')) return false;
  if (
    changes === 'cases' ||
    (own === 'people' && !isGivenName(word.base, language)) ||
    lists.where.has(wordBefore?.small)
  )
    return false;
  const isOpen = nth === 0 || before === 'ordinary' || isSomebody(before);
  return isOpen && (isNameClass(next) || (next === 'ordinary' && !lists.grammar.nounCapitals));
}

/** True if the word before the particles is a name. */
function hasNameBefore(classes: readonly WordClass[], nth: number): boolean {
  return isNameClass(classes.slice(0, nth).findLast((one) => one !== 'particle'));
}

const KOREAN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
