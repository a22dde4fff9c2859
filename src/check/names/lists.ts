import { NAME_WORDS, type NameWords } from './words.ts';

// The tables of words as what can be asked.

/** The beginnings of words in a table, and the words that must stand as they are. */
export class WordList {
  private readonly whole = new Set<string>();
  /** Beginnings, by their first two letters. */
  private readonly starts = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      if (word.endsWith('.')) this.whole.add(word.slice(0, -1));
      else if (word !== '') this.starts.set(word.slice(0, 2), [...(this.starts.get(word.slice(0, 2)) ?? []), word]);
    }
  }

  /** True for a word in small letters that is in the table, or begins as one of it does. */
  has(word: string | undefined): boolean {
    if (word === undefined) return false;
    if (this.whole.has(word)) return true;
    return this.starts.get(word.slice(0, 2))?.some((start) => word.startsWith(start)) ?? false;
  }
}

/** The lists of a language. */
export type Lists = Readonly<Record<Exclude<keyof NameWords, 'verbs'>, WordList>> & {
  readonly verbs: RegExp | undefined;
  readonly language: string;
};

const KNOWN = new Map<string, Lists>();

/** The lists of a language (ISO 639-1); undefined if there is no row for it. */
export function listsOf(language: string): Lists | undefined {
  const words = NAME_WORDS[language];
  const known = KNOWN.get(language);
  if (known || !words) return known;
  const lists = makeLists(words, language);
  KNOWN.set(language, lists);
  return lists;
}

function makeLists({ verbs, links, ...others }: NameWords, language: string): Lists {
  const made = Object.fromEntries(Object.entries(others).map(([key, list]) => [key, new WordList(list.split(' '))]));
  return {
    ...(made as unknown as Omit<Lists, 'links' | 'verbs' | 'language'>),
    links: new WordList(links.split(' ').map((word) => `${word}.`)),
    verbs,
    language,
  };
}

/** Words this long for things are known in every language: letters name offices as the country calls them. */
const LONG = 7;
/** Compounds that name streets and towns. */
const COMPOUND =
  /.(?:straße|strasse|straat|gasse|platz|plein|weg|allee|gatan|vej|utca|shire|ville|stadt|burg|grad|abad|gericht|gefängnis|ministerium|gesetz|anstalt)s?$/;

let foreign: WordList | undefined;

/** True for a word that names a place, an office, a law, a paper, a day. */
export function namesThing(small: string, { things }: Lists): boolean {
  foreign ??= new WordList(
    Object.values(NAME_WORDS).flatMap((words) =>
      words.things.split(' ').filter((word) => word.replace('.', '').length >= LONG),
    ),
  );
  return things.has(small) || foreign.has(small) || COMPOUND.test(small);
}
