// The shape of the words by which casesheets are read: src/languages/<code>/casesheet.ts.

import type { Reading } from './hinted.ts';

/** What stands below a heading of a casesheet. */
export type HeadingKind =
  | 'title' // the headline, where a heading says so
  | 'summary'
  | 'act' // the call to act, and what stands between it and the address of a target
  | 'target' // those to whom one writes
  | 'letter' // the model letter
  | 'demands' // what to ask for, in sheets without a model letter
  | 'additional-information'
  | 'language' // the languages to write in
  | 'deadline'
  | 'name' // the people, with their pronouns
  | 'additional-targets'
  | 'copies'
  | 'previous' // the link to an earlier Urgent Action
  | 'number' // number, index number, date
  | 'subject' // the subject line of the letter
  | 'other'; // what is no part of a case: share buttons, telling the office

/**
 * What a request of a letter begins with. `order`: the rest is the request itself as this language orders things ("I urge you to"
 * release); `result`: the rest says what shall be, as a noun or a clause ("calling for" his release), and `ensure` goes before it.
 */
export interface RequestWords {
  readonly order: readonly Reading[];
  readonly result: readonly Reading[];
  /**
   * The same, as a list tells its readers to ask ("Urge the minister to"); not tried on letters. Patterns of all four may name whom
   * one asks: the group `whom`.
   */
  readonly told?: { readonly order: readonly Reading[]; readonly result: readonly Reading[] };
  /** A request whose verb stands behind what it asks for: the group `what`, and the stop behind it: „ihre Freilassung fordern“. */
  readonly behind?: RegExp;
  /** How an order begins, where that can be told: "Release him", « Lassen Sie ». */
  readonly imperative?: RegExp;
  /** How a sentence of a letter is told that is an order, where items of lists speak to readers in the same form: « Libérez-la. ». */
  readonly inLetters?: RegExp;
  /** What is asked begins with a small letter: behind what asks, a name is no verb. */
  readonly small?: true;
  /** How a condition begins that stands before an order: "If they are held, ensure". */
  readonly condition?: RegExp;
  /** What a request has that an order has not, with what stands there instead: the "zu" of „freizulassen“. */
  readonly instead?: readonly (readonly [RegExp, string])[];
  /** An item may begin with what stands in `instead` and stays as it is printed: "to release her". */
  readonly asPrinted?: true;
  /** How an item is told that goes on with the verb of its lead and has what stands in `instead` too: „ihn freizulassen“. */
  readonly insteadInItems?: RegExp;
  /** What an item begins with that goes on with the verb of its lead, before its own: « de libérer » below « je vous demande : ». */
  readonly item?: RegExp;
  /** What a sentence of a letter that is an order may begin with: please. Items of a list keep it. */
  readonly please?: RegExp;
  /** Says that nobody else is asked: only, alone, in addition. */
  readonly alone?: RegExp;
  /** Before what somebody else is asked in the same sentence, in the group `whom`: "ask the minister to free her, and the president to". */
  readonly another?: RegExp;
  /** A request as it stands behind words that ask, by which it is told whether some do: "to release him". */
  readonly sample?: string;
  /** What asks, by which the form of requests is told that stand behind it: « Je vous demande de ». */
  readonly lead?: string;
  /** What makes the opposite of a request, and so is never among the words that only lead to it: not, never. */
  readonly not: RegExp;
  /** Goes before a noun: Ensure his release. */
  readonly ensure: string;
  /** Goes before a clause, where that needs other words, and how a clause begins: « Veiller à ce que ». */
  readonly ensureThat?: { readonly words: string; readonly clause: RegExp };
  /** How a sentence begins that tells readers to write: "Please send letters". */
  readonly writing?: RegExp;
  /** And, between what an item says and what it asks for. */
  readonly and: RegExp;
  /** Between requests of one sentence, where the next is told by the word that it begins with: "to release him and to …". */
  readonly between: RegExp;
  /** Forms of verbs that are no orders, each with the one that is: "releasing/release". */
  readonly forms?: string;
  /** How an item is told that asks for nothing: it expresses or reminds. */
  readonly none: RegExp;
  /** The words at an item's end that belong to the list: "; and". */
  readonly ends: RegExp;
}

/** The words of a language by which casesheets are read. */
export interface CasesheetWords {
  /**
   * Headings by what stands below them, as they are written; capitals, accents, punctuation and slips of the pen are nobody's
   * concern. `…` is anything, `{deadline}` and `{language}` are what the heading itself says. A heading that ends with one of
   * these goes on in its line; others only behind a colon, or where they are in capitals.
   */
  readonly headings: Readonly<Partial<Record<HeadingKind, readonly string[]>>>;
  /**
   * Headings that are worded otherwise, tried in this order on lines that look like one (capitals, a colon, bold): by words that
   * they have, in small letters without accents.
   */
  readonly keywords: readonly (readonly [HeadingKind, RegExp])[];
  /** Lines above the headline that are no headline: "urgent action", "for immediate release". Whole lines, written as headings are. */
  readonly above: readonly string[];
  /**
   * How the last paragraph of a sheet begins that says who made it, in small letters without accents: a word with a colon ("Translation:"),
   * or, above or before an address, the office that sends the sheet; or, above how to reach it, that asks readers what they have done.
   */
  readonly imprint?: { readonly credit: RegExp; readonly office: RegExp; readonly reply: RegExp };
  /** How a line begins that names a person below the headline: "Frau Ana Example". */
  readonly person?: RegExp;
  /** How a line begins that greets the target. */
  readonly salutation: RegExp;
  /** The same, if the line ends with a comma or a colon: "Honourable Minister," */
  readonly salutationWithComma?: RegExp;
  /** Words before a salutation in the block of a target: "Salutation:". */
  readonly saluted: RegExp;
  /** How a line begins that closes a letter. */
  readonly closing: RegExp;
  /** What a paragraph of one sentence has in it that closes a letter: "In the hope of your answer, I remain yours respectfully". */
  readonly closed?: RegExp;
  /** Or between two of them: Dear Minister or Dear Sir. */
  readonly or: RegExp;
  readonly requests: RequestWords;
  /** Common words by which the language is told, with blanks between them. */
  readonly common: string;
}
