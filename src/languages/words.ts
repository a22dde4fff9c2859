import { WORDS } from './all-words.ts';

import type { ArabicNames, HanNames, NameGrammar, NameWords } from './name-words.ts';
import type { DemandWords, OfficeWords } from './official-words.ts';

// The words by which `check` and own words are read, in the room of each language: src/languages/<code>/words.ts. All of them
// are loaded together, and only for those. English is ours; the rest has been read by nobody who speaks the language (review: needed).

/** How a language states something. Words in small letters, with blanks between them. */
export interface StatingWords {
  /** What stands for the people, or for others, before a verb. */
  readonly subjects: string;
  /** Those of them that no request begins with, whatever the verb; "I ask you to" is one. */
  readonly alone: string;
  /** What a noun may begin with. */
  readonly determiners: string;
  /** Forms of common verbs that state. */
  readonly verbs: string;
  /** What may stand between subject and verb. */
  readonly between: string;
  /** With any of these the sentence asks after all. */
  readonly asks: RegExp;
  /** The second word of a request that begins like a noun: "la libérer", "la ponga". */
  readonly request?: RegExp;
}

/** How a language states something, as a pattern of the whole sentence. */
interface StatingPattern {
  readonly states: RegExp;
  readonly asks: RegExp;
  /** A pronoun in place of a name at the beginning, where the pattern looks for one. */
  readonly person?: string;
}

/** How days read in a letter, beside what CLDR says of them. */
interface NumberWords {
  /** A month begins with a capital: "3 may" is no day. */
  readonly monthCapitals?: boolean;
  /** The end of a month that changes in the middle of a sentence. */
  readonly monthEnding?: RegExp;
  /** Months are numbers: as in Chinese, or day and month as groups of a pattern. */
  readonly days?: 'eastern' | RegExp;
  /** Born, birth: before a day or year. Beginnings of words in small letters, with blanks between them. */
  readonly born?: string;
  /** Years, months, days: behind the number of how many. */
  readonly spans?: string;
  /** True if letters may count years in another calendar: Ethiopian, Bikram Sambat, by eras. */
  readonly otherYears?: boolean;
}

/** What people write where something is to be put in, in small letters. */
interface StandIns {
  /** Between brackets or dots, with commas between them. */
  readonly words?: string;
  /** With which an order to fill something in begins. */
  readonly orders?: string;
  /** What is in those that stand for a name. */
  readonly name?: string;
  /** Behind these, XXX is thirty. With blanks between them. */
  readonly numbered?: string;
}

/** The words of a language by which `check` reads it. What is left out is not checked. */
export interface LanguageWords {
  /**
   * Characters of a letter (subject, opening, paragraphs, demands, closing) that one A4 sheet holds in the smallest type. Measured
   * with our own layout in November 2026 (appeal letter --format pdf --form din-b --paper A4 --fit) with letters of three
   * paragraphs and three demands to one target. Rounded down; the usual size of type holds three fifths of it, Chinese, Japanese
   * and Korean half.
   */
  readonly pageful?: number;
  readonly names?: NameWords;
  readonly grammar?: NameGrammar;
  readonly numbers?: NumberWords;
  readonly demands?: DemandWords;
  readonly officials?: OfficeWords;
  /** What stands right before, and right after, the name of somebody for whom something is asked: "release", "is released". */
  readonly freed?: { readonly before: RegExp; readonly after: RegExp };
  /** Who acts for a country, beside its adjective: "the Kazakh authorities", « les autorités kazakhes ». */
  readonly authorities?: { readonly nouns: string; readonly adjective: 'before' | 'after' };
  /** What tells a statement from a request. */
  readonly states?: StatingWords | StatingPattern;
  /** Lists of rude words with how sure each is one, made when they are asked for, and words of them that a letter may well have. */
  readonly rude?: { readonly lists: () => readonly Readonly<Record<string, number>>[]; readonly ordinary: string };
  /**
   * Words of what a card to a person in prison may be asked to leave out. Beginnings of words with blanks between them; one that must
   * stand as it is ends with a dot.
   */
  readonly cards?: {
    readonly politics: string;
    readonly religion: string;
    readonly case: string;
    /** Names of organisations, where the language has others than English. */
    readonly organisation?: string;
  };
  /** Wording that accuses or threatens whoever reads it. What happened to people (torture, killed, rape, racist) is none. */
  readonly accusing?: RegExp;
  /** Pronouns that only persons have: those of a man, and those of a woman. Other languages use them for things too. */
  readonly pronouns?: { readonly he: readonly string[]; readonly she: readonly string[] };
  /** Those of them that say whose something is: they may go back to what has a name, such as a ship. With blanks between them. */
  readonly possessives?: string;
  /**
   * Words that show whether one person is a man or a woman, where grammar does: a participle of what only people suffer, or whom to
   * release. The word is the first group.
   */
  readonly agreement?: { readonly he: RegExp; readonly she: RegExp };
  /** He, she and they as the language has them: what keepers type for `pronouns` in place of the English ones. */
  readonly called?: { readonly he: string; readonly she: string; readonly they?: string };
  /** Beginnings of words for others of whom a text may go on to speak: officials, witnesses, anybody. With blanks between them. */
  readonly others?: string;
  /** What a post office box is called in an address, with its number. */
  readonly boxes?: readonly RegExp[];
  /** At once, without delay: a demand stays the same with and without them. Small letters, with commas between them. */
  readonly urgency?: string;
  /** No, not, never, without, with blanks between them. */
  readonly negations?: string;
  /** Thousands and millions, with blanks between them: beginnings of words; one that must stand as it is ends with a dot. */
  readonly thousands?: string;
  /** Somebody says who they are or where they live. */
  readonly introduces?: RegExp;
  /** Who acts for a country, and the link to its name. */
  readonly governs?: RegExp;
  /** Titles before a name that are such whoever has them, and small words that are none, with blanks between them. */
  readonly address?: string;
  readonly between?: string;
  /** How a letter begins that greets somebody, in small letters, with commas between them. */
  readonly greets?: string;
  /**
   * How a line begins that is the greeting of a letter, or its closing, in small letters, with commas between them. One that
   * must stand as it is ends with a dot; a sentence begins with one that ends with an ellipsis.
   */
  readonly letterBegins?: string;
  readonly letterEnds?: string;
  readonly standIns?: StandIns;
  readonly hanNames?: HanNames;
  readonly arabicNames?: ArabicNames;
  /** True if "todo" is a word. */
  readonly todo?: boolean;
}

/** The words of a language (BCP 47); those of its variants are the same. */
export function wordsOf(tag: string): LanguageWords | undefined {
  if (Object.hasOwn(WORDS, tag)) return WORDS[tag];
  const language = tag.split('-')[0] ?? tag;
  return Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
}

/** The words of every language that has some. */
export const ALL_WORDS: readonly LanguageWords[] = Object.values(WORDS);
