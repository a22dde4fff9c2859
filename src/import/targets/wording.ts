import { officialLanguages } from '../../countries/official.ts';
import type { AddresseeWords, ChannelWord } from '../../languages/addressee-words.ts';
import { ADDRESSEES } from '../../languages/addressees.ts';
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts';

// The words of all languages by which the lines of a block are read.

/** The words of one language, fit to be looked up. */
export interface LanguageWording {
  readonly code: string;
  /** True if lines in this language are to be expected. */
  readonly expected: boolean;
  readonly words: AddresseeWords;
  readonly honorifics: Vocabulary;
  readonly offices: Vocabulary;
  readonly papers: Vocabulary;
  readonly ranks: Vocabulary;
  readonly matters: Vocabulary;
  readonly houses: Vocabulary;
  readonly places: Vocabulary;
  readonly placesBefore: Vocabulary;
  readonly links: Vocabulary;
  readonly and: Vocabulary;
  readonly only: Vocabulary;
  readonly also: Vocabulary;
  readonly copy: Vocabulary;
  readonly careOf: Vocabulary;
  readonly embassies: Vocabulary;
  readonly in: Vocabulary;
  readonly salutation: Vocabulary;
  readonly remarks: Vocabulary;
  readonly channels: Readonly<Record<ChannelWord, Vocabulary>>;
}

/** The words of all languages, those that are expected first. */
export type Wording = readonly LanguageWording[];

/** The kinds of channels, in the order in which a word that two share is taken. */
export const CHANNEL_WORDS = ['email', 'fax', 'phone', 'telex', 'social', 'web', 'post'] as const;

const made = new Map<string, LanguageWording>();

function languageWording(code: string, words: AddresseeWords, expected: boolean): LanguageWording {
  const key = `${code} ${expected}`;
  const known = made.get(key);
  if (known) return known;
  const list = (text: string) => vocabulary(text, expected);
  const one: LanguageWording = {
    code,
    expected,
    words,
    honorifics: list(words.honorifics),
    offices: list(words.offices),
    papers: list(words.papers ?? ''),
    ranks: list(words.ranks),
    matters: list(words.matters),
    houses: list(words.houses),
    places: list(words.places),
    placesBefore: list(words.placesBefore ?? ''),
    links: list(words.links),
    and: list(words.and),
    only: list(words.only),
    also: list(words.also),
    copy: list(words.copy ?? ''),
    careOf: list(words.careOf),
    embassies: list(words.embassies),
    in: list(words.in),
    salutation: list(words.salutation),
    remarks: list(words.remarks),
    channels: Object.fromEntries(CHANNEL_WORDS.map((kind) => [kind, list(words.channels[kind])])) as Record<
      ChannelWord,
      Vocabulary
    >,
  };
  made.set(key, one);
  return one;
}

/** The words by which targets of a country are read in a sheet in some languages (ISO 639-1). */
export function wordingFor(languages: readonly string[], country: string | undefined): Wording {
  const official = country === undefined ? [] : officialLanguages(country);
  const first = [...languages, ...official].map((tag) => tag.split('-')[0] ?? tag);
  const codes = [...new Set([...first, ...Object.keys(ADDRESSEES)])];
  return codes.flatMap((code) => {
    const words = Object.hasOwn(ADDRESSEES, code) ? ADDRESSEES[code] : undefined;
    return words ? [languageWording(code, words, first.includes(code))] : [];
  });
}

/** How many words at a place are an expression of a list in any language. */
export function anyAt(
  wording: Wording,
  list: (one: LanguageWording) => Vocabulary,
  words: readonly Word[],
  index: number,
): number {
  let most = 0;
  // No `for … of`: this is asked thousands of times for a sheet, of every language.
  for (let nth = 0; nth < wording.length; nth++) {
    const length = list(wording[nth] as LanguageWording).at(words, index);
    if (length > most) most = length;
  }
  return most;
}
