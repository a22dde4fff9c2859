import { type Passage, plainOf, wordsIn } from '../passages.ts';
import { type CountryWords, countryWords } from './countries.ts';
import type { Changes } from './forms.ts';
import type { Lexicon, NameData } from './lexicon.ts';
import { type Lists, listsOf } from './lists.ts';
import type { People } from './people.ts';
import { type Token, tokensOf } from './tokens.ts';

// A letter as it is read for names: its texts as words, and what is known of its language.

/** What a word is looked up in. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly lists: Lists;
  readonly changes: Changes;
  readonly countries: CountryWords;
  /** The ordinary words of the language, if there is a list of them. */
  readonly lexicon: Lexicon | undefined;
  readonly given: Lexicon;
}

/** A text of a letter as words. */
export interface ReadPassage {
  readonly passage: Passage;
  /** As it is read: values in braces are blanks, places are kept. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each word, the number of its sentence. */
  readonly sentences: readonly number[];
}

/** What is looked at while a letter is read. */
export interface Reading {
  readonly language: Language;
  readonly people: People;
  readonly passages: readonly ReadPassage[];
  /** Words that the letter has in small letters, wherever: none of those is only a name. */
  readonly small: ReadonlySet<string>;
}

/** A letter in a language as it is read; undefined if the room of the language has no lists. */
export function readLetter(
  code: string,
  passages: readonly Passage[],
  people: People,
  data: NameData,
): Reading | undefined {
  const lists = listsOf(code);
  if (!lists) return undefined;
  const { changes = 'none' } = lists.grammar;
  const language: Language = {
    ...{ code, lists, changes, countries: countryWords(code, changes) },
    ...{ lexicon: data.words(code), given: data.given },
  };
  const read = passages.map((passage) => readPassage(passage, lists.grammar.elides === true));
  return { language, people, passages: read, small: smallWords(read) };
}

function readPassage(passage: Passage, elides: boolean): ReadPassage {
  const text = plainOf(passage);
  const tokens = tokensOf(text, elides, () => wordsIn(passage));
  let sentence = -1;
  const sentences = tokens.map(({ first }) => (first ? ++sentence : sentence));
  return { passage, text, tokens, sentences };
}

function smallWords(passages: readonly ReadPassage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of passages) for (const { quiet, small } of tokens) if (quiet) words.add(small);
  return words;
}
