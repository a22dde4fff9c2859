// What the program knows of a language, a room each: src/languages/<tag>/room.ts, and words.ts for what `check` reads it by.
// Every part may be left out: then only what it is for is missing, and `appeal languages` says so.

import type { Holding, PatternSource } from './together.ts';

/** Liang's patterns, as the library `hyphen` has them. */
export type Patterns = typeof import('hyphen/patterns/de-1996.js')['default'];

/** The same as one row of numbers, which the build makes of them: see `layout/pattern-tree`. */
export interface PatternTree {
  readonly tree: Uint16Array;
  /** Levels between letters, a digit each. */
  readonly levels: readonly string[];
  /** Whole words with their places. */
  readonly words?: Readonly<Record<string, readonly number[]>>;
}

/** How words are hyphenated. */
export interface Hyphens {
  readonly patterns: () => Promise<{ default: Patterns | PatternTree }>;
  /** What of a word stays whole, such as an ending behind an apostrophe. */
  readonly whole?: RegExp;
}

/** Where lines end, and what fills them. */
interface LineHabits {
  /** Both edges straight; if left out, where words can be hyphenated. */
  readonly justify?: boolean;
  /** Only at spaces, though Unicode would let a line end between any two characters. */
  readonly atSpaces?: boolean;
  /**
   * Stretches at whose end no line ends, as patterns: of "8 June" they match "8 ", with what follows in a lookahead. Those
   * that hold everywhere are in `together.ts`.
   */
  readonly together?: readonly (PatternSource | Holding)[];
}

/** How a letter stands on its page. */
export interface LetterStyle {
  /** How far the first line of a paragraph is set in, in ems; then no room is left between paragraphs. */
  readonly indent?: number;
  /** The side on which the closing stands: where lines begin, if left out. */
  readonly closing?: 'end';
  /** Cuts a closing into its lines, one a group. */
  readonly closingLines?: RegExp;
  /** Salutations that name nobody, in small letters: the closing for those follows them. */
  readonly unnamed?: RegExp;
}

/**
 * A part of a room that somebody can have read: who has, or `needed`. What no room says is `needed`.
 */
type RoomPart = 'lines' | 'letter' | 'words';

/** Where something in a room is from. */
export interface LanguageFact {
  readonly part: 'hyphens' | 'lines' | 'months' | 'letter';
  readonly what: string;
  readonly source: string;
  /** The day (ISO 8601) on which the source was read for this; left out if nobody has looked it up. */
  readonly opened?: string;
  /** The day on which it was looked for, there and elsewhere, and not found. */
  readonly sought?: string;
}

/** What is known of a language. */
export interface Language {
  /** BCP 47: de, zh-Hant, pt-BR. */
  readonly tag: string;
  /** The script that it is mostly written in, as ISO 15924 and Unicode name those of characters (CLDR, likely subtags). */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The script whose font has its digits; if left out, that of whatever stands before them. */
  readonly digits?: string;
  /** By script, the families of fonts that are taken first, best first. */
  readonly fonts?: Readonly<Record<string, readonly string[]>>;
  readonly hyphens?: Hyphens;
  /**
   * Runs of characters between which no space stands though they are several words, which ICU knows. What has the class SA in
   * Unicode's LineBreak.txt, so neither digits nor punctuation. For Tai Le, New Tai Lue and Tai Tham ICU has no dictionary: there a
   * line breaks at spaces only.
   */
  readonly unspaced?: RegExp;
  readonly lines?: LineHabits;
  /** Around what is quoted, and around what is quoted in that (CLDR, delimiters). */
  readonly quotes?: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** What stands between such a quotation and its marks: a space that no line ends at. Nothing, if left out. */
  readonly quoteSpace?: string;
  /** The dash between words, with a space on both sides: an en dash, if left out. */
  readonly dash?: string;
  /** The months as they stand in a date, from January (CLDR, format, wide). */
  readonly months?: readonly string[];
  /** The first day of a month in a date, where it is no plain number: 1er. */
  readonly first?: string;
  /** True if dates differ with the country of the sender, as Intl has them. */
  readonly datesByRegion?: boolean;
  readonly letter?: LetterStyle;
  /** Spells words of the language as this variant does: ss for ß. */
  readonly respell?: (text: string) => string;
  /** A letter as a capital that begins a sentence, where Unicode's rules are not those of the language. */
  readonly capital?: (letter: string) => string;
  /** What is put behind a name to say whose something is; only of use where that never changes the name. */
  readonly possessive?: string;
  /** The pronouns for a group that is spoken of as one thing, in the order of a phrase book: it, it, its, its, itself. */
  readonly thing?: readonly [string, string, string, string, string];
  /** True if five pronouns that a case gives as its own, such as xe/xem/xyr/xyrs/xemself, are used as they are. */
  readonly givenPronouns?: boolean;
  /** Where that is from which CLDR and hyph-utf8 do not have. */
  readonly facts?: readonly LanguageFact[];
  /** Who has read a part; `needed` as long as nobody has. */
  readonly read?: Readonly<Partial<Record<RoomPart, string>>>;
}

/** What a variant has that its language has not: pt-BR beside pt. */
export interface Variant extends Partial<Omit<Language, 'tag'>> {
  readonly tag: string;
  /** ISO 3166-1: a sender there writes so, unless another variant is asked for. */
  readonly regions?: readonly string[];
}
