import { ALL_WORDS, type NameGrammar, type NameWords, wordsOf } from '../../languages/words.ts';

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
  readonly grammar: NameGrammar;
};

const KNOWN = new Map<string, Lists>();

/** The lists of a language (BCP 47); undefined if its room has none. */
export function listsOf(language: string): Lists | undefined {
  const { names: words, grammar = {} } = wordsOf(language) ?? {};
  const known = KNOWN.get(language);
  if (known || !words) return known;
  const lists = makeLists(words, grammar);
  KNOWN.set(language, lists);
  return lists;
}

function makeLists({ verbs, links, ...others }: NameWords, grammar: NameGrammar): Lists {
  const made = Object.fromEntries(Object.entries(others).map(([key, list]) => [key, new WordList(list.split(' '))]));
  return {
    ...(made as unknown as Omit<Lists, 'links' | 'verbs' | 'grammar'>),
    links: new WordList(links.split(' ').map((word) => `${word}.`)),
    verbs,
    grammar,
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
    ALL_WORDS.flatMap(({ names }) =>
      (names?.things ?? '').split(' ').filter((word) => word.replace('.', '').length >= LONG),
    ),
  );
  return things.has(small) || foreign.has(small) || COMPOUND.test(small);
}
