// What `appeal import` found doubtful of days, numbers, people and languages, as data: `found` is as the casesheet has it, days are
// YYYY-MM-DD.

/** Which day of a case it is about. */
export type DayField = 'issued' | 'deadline' | 'born';

/** Why a day may be another one. */
export type DayReason =
  | 'order' // day and month may be the other way round
  | 'calendar' // no word says which calendar it is
  | 'reckoning' // its calendar is reckoned in two ways, a day apart
  | 'century' // the year has two digits
  | 'year' // no year is given
  | 'spelling' // the month is misspelt
  | 'range' // several days are given: it is the last
  | 'weekday' // the day of the week beside it is that of another day
  | 'before-issue' // it is before the day of issue
  | 'far' // it is more than a year after it
  | 'index-year' // the number of the sheet is of another year
  | 'where'; // nothing beside it says what day it is

/** Findings of single values. */
export interface FactFindings {
  /** `other` is the other way to read it, or the day that it is compared with. */
  'import-day': {
    readonly field: DayField;
    readonly found: string;
    readonly day: string;
    readonly because: DayReason;
    readonly other?: string;
  };
  'import-days-differ': {
    readonly field: DayField;
    readonly found: string;
    readonly other: string;
    /** The line of the other. */
    readonly line: number;
  };
  /** Several deadlines: what each is for was read from the words beside it. */
  'import-deadline-for': { readonly found: string; readonly for: string };
  'import-day-unread': { readonly field: DayField; readonly found: string };
  'import-numbers-differ': {
    readonly found: string;
    readonly other: string;
    /** The line of the other. */
    readonly line: number;
  };
  /** The number of the action is printed without its year. */
  'import-number-year': { readonly found: string; readonly value: string };
  /** Cases that may be the earlier one: the first was taken. */
  'import-supersedes': { readonly slugs: readonly string[] };
  'import-language-unknown': { readonly found: string };
  /** Another line writes the name in another way. */
  'import-name-spelt': { readonly name: string; readonly other: string; readonly line: number };
  /** Nothing else in the sheet has any part of the name. */
  'import-name-absent': { readonly name: string; readonly line: number };
  /** What stands beside a name, and is not understood. */
  'import-beside-name': { readonly found: string; readonly name: string };
  /** The pronouns stand once, behind several names. */
  'import-pronouns-shared': { readonly pronouns: string; readonly name: string };
  /** The sheet says whether it is a man or a woman, and no pronouns. */
  'import-pronouns-gender': { readonly found: string };
  'import-native-language': { readonly found: string; readonly language: string };
}
