import { values as de } from './de/casesheet-values.ts';
import { values as en } from './en/casesheet-values.ts';
import { values as es } from './es/casesheet-values.ts';
import { values as fr } from './fr/casesheet-values.ts';

// The words beside single values of casesheets, by the language that a sheet is written in.

/**
 * The words of a language beside the days, numbers, people and languages of a casesheet. Every pattern is tried on text in small letters
 * without accents and apostrophes (`folded` of the import), so it is written so.
 */
export interface CasesheetValues {
  /** What stands right before a day until which letters are asked for: "before", "no later than the". */
  readonly until: RegExp;
  /** Letters, appeals, taking action: what a sentence with a deadline speaks of. */
  readonly appeals: RegExp;
  /** Says what to do after the deadline: ask first. */
  readonly after: RegExp;
  /** Says that there is no deadline. */
  readonly noEnd: RegExp;
  /** What stands right before the day of issue. */
  readonly issued: RegExp;
  /** A sentence that says that the action has ended, or that nothing more is asked for. */
  readonly ended: RegExp;
  /** A sentence that says how much may be sent. */
  readonly limit: RegExp;
  /** That one may write in one's own language. */
  readonly own: RegExp;
  /** First UA, 2nd UA: the words before the number of the action. */
  readonly nth: RegExp;
  /** Of these words, the one for the first. */
  readonly first: RegExp;
  /** Words before the number of an earlier action that a sheet goes on from. */
  readonly further: RegExp;
}

const VALUES: Readonly<Record<string, CasesheetValues>> = { en, es, fr, de };

/** The words of a language, then those of the others: sheets have lines of a second language. */
export function casesheetValues(language: string): readonly CasesheetValues[] {
  const own = Object.hasOwn(VALUES, language) ? VALUES[language] : undefined;
  return own === undefined ? Object.values(VALUES) : [own, ...Object.values(VALUES).filter((one) => one !== own)];
}
