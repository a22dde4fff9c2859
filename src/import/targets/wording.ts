import { officialLanguages } from '../../countries/official.ts';
import type { AddresseeWords, ChannelWord } from '../../languages/addressee-words.ts';
import { ADDRESSEES } from '../../languages/addressees.ts';
import { hasLatin, Vocabulary, type Word } from './vocabulary.ts';

// The words of all languages by which the lines of a block are read.

/** A list of words that a language has. */
type ListName = Exclude<
  {
    [Key in keyof AddresseeWords]-?: AddresseeWords[Key] extends string | undefined ? Key : never;
  }[keyof AddresseeWords],
  'head'
>;

/** The words of one language; the lists that are asked for by language are fit to be looked up. */
export interface LanguageWording {
  readonly code: string;
  /** True if lines in this language are to be expected. */
  readonly expected: boolean;
  readonly words: AddresseeWords;
  readonly honorifics: Vocabulary;
  readonly offices: Vocabulary;
  readonly ranks: Vocabulary;
  readonly matters: Vocabulary;
  readonly houses: Vocabulary;
  readonly places: Vocabulary;
  readonly placesBefore: Vocabulary;
  readonly links: Vocabulary;
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
  const one: LanguageWording = {
    code,
    expected,
    words,
    honorifics: new Vocabulary(words.honorifics, expected),
    offices: new Vocabulary(words.offices, expected),
    ranks: new Vocabulary(words.ranks, expected),
    matters: new Vocabulary(words.matters, expected),
    houses: new Vocabulary(words.houses, expected),
    places: new Vocabulary(words.places, expected),
    placesBefore: new Vocabulary(words.placesBefore ?? '', expected),
    links: new Vocabulary(words.links, expected),
  };
  made.set(key, one);
  return one;
}

/** Wordings by their languages: the same are asked for by one step after another, each of which keeps what it finds of them. */
const wordings = new Map<string, Wording>();

/** The words by which targets of a country are read in a sheet in some languages (ISO 639-1). */
export function wordingFor(languages: readonly string[], country: string | undefined): Wording {
  const official = country === undefined ? [] : officialLanguages(country);
  const first = [...new Set([...languages, ...official].map((tag) => tag.split('-')[0] ?? tag))];
  const key = first.join(' ');
  const known = wordings.get(key);
  if (known) return known;
  const codes = [...new Set([...first, ...Object.keys(ADDRESSEES)])];
  const wording = codes.flatMap((code) => {
    const words = Object.hasOwn(ADDRESSEES, code) ? ADDRESSEES[code] : undefined;
    return words ? [languageWording(code, words, first.includes(code))] : [];
  });
  wordings.set(key, wording);
  return wording;
}

/** The lists of one name of all languages of a wording as two: those with Latin letters, which alone a Latin word is looked up in, and the others. */
interface Joined {
  readonly latin: Vocabulary;
  readonly others: Vocabulary;
}

type JoinedLists = Map<ListName | ChannelWord, Joined>;

/** By wording, and by the languages of one: a wording may be made of another's languages. */
const joinedOf = new WeakMap<Wording, JoinedLists>();
const joinedBy = new Map<string, JoinedLists>();

function joinedLists(wording: Wording): JoinedLists {
  const key = wording.map(({ code, expected }) => `${code}${expected ? '+' : ''}`).join(' ');
  const lists: JoinedLists = joinedBy.get(key) ?? new Map();
  joinedBy.set(key, lists);
  joinedOf.set(wording, lists);
  return lists;
}

function join(wording: Wording, name: ListName | ChannelWord): Joined {
  const [latin, others]: [string[], string[]] = [[], []];
  for (const { words, expected } of wording) {
    const list = (isChannel(name) ? words.channels[name] : words[name]) ?? '';
    // Words of which the end is told are whole ones where their language is not expected.
    (hasLatin(list) ? latin : others).push(expected ? list : list.replace(/(?<!\S)\*/g, ''));
  }
  return { latin: new Vocabulary(latin.join(' '), true), others: new Vocabulary(others.join(' '), true) };
}

const isChannel = (name: ListName | ChannelWord): name is ChannelWord =>
  (CHANNEL_WORDS as readonly string[]).includes(name);

/** How many words at a place are an expression of a list in any language. */
export function anyAt(wording: Wording, name: ListName | ChannelWord, words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || word.key === '') return 0;
  const lists = joinedOf.get(wording) ?? joinedLists(wording);
  let joined = lists.get(name);
  if (!joined) {
    joined = join(wording, name);
    lists.set(name, joined);
  }
  const length = joined.latin.at(words, index);
  return word.isLatin ? length : Math.max(length, joined.others.at(words, index));
}
