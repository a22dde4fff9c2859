import { values as ar } from './ar/casesheet-values.ts';
import { values as de } from './de/casesheet-values.ts';
import { values as en } from './en/casesheet-values.ts';
import { values as es } from './es/casesheet-values.ts';
import { values as fa } from './fa/casesheet-values.ts';
import { values as fr } from './fr/casesheet-values.ts';
import { values as it } from './it/casesheet-values.ts';
import { values as pt } from './pt/casesheet-values.ts';
import { values as ru } from './ru/casesheet-values.ts';
import { values as uk } from './uk/casesheet-values.ts';
import { values as zh } from './zh/casesheet-values.ts';

// The words beside single values of casesheets, by the language that a sheet is written in.

/**
 * The words of a language beside the days, numbers, people and languages of a casesheet. Every pattern is tried on text in small letters
 * without accents and apostrophes (`folded` of the import), so it is written so.
 */
export interface CasesheetValues {
  /** What those who send sheets out call themselves, and a line of thanks to those who write. */
  readonly sender: RegExp;
  /** The reader's own country, to whose embassies copies go: "in your country". */
  readonly home: RegExp;
  /** What stands right before a day until which letters are asked for: "before", "no later than the". */
  readonly until: RegExp;
  /** Letters, appeals, taking action: what a sentence with a deadline speaks of. */
  readonly appeals: RegExp;
  /** Says what to do after the deadline: ask first. */
  readonly after: RegExp;
  /**
   * A sentence of which no field of a case has anything: to check first whether letters are still of use, to write to diplomats in
   * general.
   */
  readonly noField?: RegExp;
  /** Says that there is no deadline. */
  readonly noEnd: RegExp;
  /** What stands right before the day of issue. */
  readonly issued: RegExp;
  /** A sentence that says that the action has ended, or that nothing more is asked for. */
  readonly ended: RegExp;
  /** Says that the day until which letters are asked for has passed, without naming it: "after that date" (review: needed). */
  readonly past?: RegExp;
  /** A sentence that says how much may be sent. */
  readonly limit: RegExp;
  /** That one may write in one's own language. */
  readonly own: RegExp;
  /** How a sentence speaks of a day, which stands as "#" in it, until or after which something is: "later than #", "# is the last day". */
  readonly around: RegExp;
  /** Those who are to be asked before one writes: "your section", "the Secretariat". */
  readonly office: RegExp;
  /** Words by which those who send the sheet out speak to its readers, or of themselves: thanks, please, you, us. */
  readonly readers: RegExp;
  /** Names another part of the sheet to its readers: "the letter below", "the model letter". */
  readonly within: RegExp;
  /** The word for language. */
  readonly speech: RegExp;
  /** Words of a sentence that may limit how much is sent, where `limit` does not say it. */
  readonly few: RegExp;
  /** Words of a sentence that may be about the language of whoever writes, where `own` does not say it. */
  readonly tongue: RegExp;
  /** Asks for letters in languages that are named behind it: "write in". */
  readonly writeIn: RegExp;
  /** What an action is called before its number, as alternatives of a pattern: as it is written, in capitals or small letters. */
  readonly action?: string;
  /** First UA, 2nd UA: the words before the number of the action. */
  readonly nth: RegExp;
  /** Of these words, the one for the first. */
  readonly first: RegExp;
  /** Words before the number of an earlier action that a sheet goes on from. */
  readonly further: RegExp;
  readonly people: PeopleWords;
}

/** The words of a language beside the names of people. */
export interface PeopleWords {
  /** Pronouns (folded, with blanks between them) by what a case calls them. */
  readonly pronouns: Readonly<Record<'he/him' | 'she/her' | 'they/them', string>>;
  /** Of the pronouns, those that sheets have for several people and for nobody alone. */
  readonly several?: string;
  /** Words that tell a man from a woman, and are no pronouns. */
  readonly genders: string;
  /** What stands before a name and is no part of it, with blanks between: Mr, Dr. */
  readonly titles: string;
  /** A year of birth beside a name with words behind it, as some languages have it (folded; review: needed). */
  readonly yearOfBirth?: RegExp;
  /** His, her, their (folded): what such a word stands before is somebody else. */
  readonly theirs: string;
  /** And, between two names. */
  readonly and: string;
  /** Beside pronouns: both, all, respectively. */
  readonly all: string;
  /** What another name follows. Tried at the beginning, as the next three are. */
  readonly alias: RegExp;
  /** All of a piece that says how old somebody is. */
  readonly age: RegExp;
  /** What a day of birth follows. */
  readonly born: RegExp;
  /** What the number of a prisoner follows. */
  readonly number: RegExp;
  /** What a group is called where nobody is named: residents, families, others. */
  readonly group: RegExp;
  /** What the number of a group counts, behind its name: "some 60 families", "130 people" (folded). */
  readonly counted?: string;
  /** Numbers in words, from one, as they stand before such a word; a number of several forms has slashes between them. */
  readonly counts: string;
  /** The same for thirty, forty and so on to ninety. */
  readonly tens?: string;
  /** Words for so many together, each with its number: "dozen/12". */
  readonly sums?: string;
  /** What stands between a number and what it counts, where no spaces do. */
  readonly counters?: string;
}

const VALUES: Readonly<Record<string, CasesheetValues>> = { en, es, fr, de, pt, it, ru, uk, ar, fa, zh };

/** The words of a language, then those of the others: sheets have lines of a second language. */
export function casesheetValues(language: string): readonly CasesheetValues[] {
  const own = Object.hasOwn(VALUES, language) ? VALUES[language] : undefined;
  return own === undefined ? ALL : (ordered.get(own) ?? inOrder(own));
}

const ALL: readonly CasesheetValues[] = Object.values(VALUES);
const ordered = new Map<CasesheetValues, readonly CasesheetValues[]>();

function inOrder(own: CasesheetValues): readonly CasesheetValues[] {
  const all = [own, ...ALL.filter((one) => one !== own)];
  ordered.set(own, all);
  return all;
}

/** Languages (ISO 639-1) that write every noun with a capital. */
export const NOUNS_WITH_CAPITALS: readonly string[] = ['de'];
