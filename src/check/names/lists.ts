import type { NameGrammar, NameWords } from '../../languages/name-words.ts';
import { ALL_WORDS, wordsOf } from '../../languages/words.ts';

// The tables of words as what can be asked.

/** Words as a table has them: whole, or, with a * at their end, as the beginnings of others. */
export class WordList {
  private readonly whole = new Set<string>();
  /** Beginnings, by their first two letters. */
  private readonly starts = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      if (!word.endsWith('*')) this.whole.add(word);
      else {
        const start = word.slice(0, -1);
        const alike = this.starts.get(start.slice(0, 2));
        if (alike) alike.push(start);
        else this.starts.set(start.slice(0, 2), [start]);
      }
    }
  }

  get isEmpty(): boolean {
    return this.whole.size === 0 && this.starts.size === 0;
  }

  /** True for a word in small letters that is in the table, or begins as one of it does and has no more than an ending besides. */
  has(word: string | undefined): boolean {
    if (word === undefined) return false;
    if (this.whole.has(word)) return true;
    return (
      this.starts
        .get(word.slice(0, 2))
        ?.some((start) => word.startsWith(start) && word.length - start.length <= LONGEST_ENDING) ?? false
    );
  }
}

const LONGEST_ENDING = 6;

type ListName = Exclude<keyof NameWords, 'verbs' | 'asks'>;

/** What a word is by lists. */
export type ListedClass = 'thing' | 'month' | 'title' | 'office' | 'relation' | 'role';

/** The lists of a language. */
export type Lists = Readonly<Record<ListName, WordList>> & {
  readonly verbs: RegExp | undefined;
  readonly asks: RegExp | undefined;
  readonly grammar: NameGrammar;
  /** Before a trade that is on no list, and a name: articles, his, her, two. */
  readonly determiners: WordList;
  /** What words were found to be that were looked up in several of these. */
  readonly looked: Map<string, ListedClass | 'none'>;
};

/** Every list that a room may have. */
const NAMES = [
  ...[
    'titles',
    'offices',
    'relations',
    'persons',
    'whose',
    'requests',
    'frees',
    'concerns',
    'conditions',
    'aims',
    'between',
    'surely',
  ],
  ...[
    'suffers',
    'deeds',
    'after',
    'follows',
    'who',
    'and',
    'counts',
    'bodies',
    'folk',
    'about',
    'called',
    'of',
    'things',
    'places',
    'peoples',
    'where',
    'months',
  ],
  ...['since', 'links', 'articles', 'ordinary'],
] as readonly ListName[];

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

function makeLists(words: NameWords, grammar: NameGrammar): Lists {
  const listOf = (...names: readonly ListName[]) =>
    new WordList(names.flatMap((name) => (words[name] ? words[name].split(' ') : [])));
  const lists = Object.fromEntries(NAMES.map((name) => [name, listOf(name)])) as Record<ListName, WordList>;
  const determiners = listOf('articles', 'whose', 'counts');
  return { ...lists, determiners, verbs: words.verbs, asks: words.asks, grammar, looked: new Map() };
}

/** Words this long for things are known in every language: letters name offices as the country calls them. */
const LONG = 7;
/** Compounds that name streets and offices. Those that name towns are surnames too. */
const COMPOUND =
  /.(?:straße|strasse|straat|gasse|plein|allee|gatan|utca|gericht|gefängnis|ministerium|gesetz|anstalt)s?$/;

/** True for several of what a list has: gates, churches, églises, puentes. */
function isPlural(small: string, things: WordList): boolean {
  if (small.length < 5 || !small.endsWith('s')) return false;
  return things.has(small.slice(0, -1)) || (small.endsWith('es') && things.has(small.slice(0, -2)));
}

let foreign: WordList | undefined;

/** So many answers are kept for each list: a letter asks again and again. */
export const MOST = 20_000;
const ASKED = new WeakMap<WordList, Map<string, boolean>>();

/** True for a word that names a place, an office, a law, a paper, a day. */
export function namesThing(small: string, { things }: Lists): boolean {
  const known = ASKED.get(things) ?? new Map<string, boolean>();
  ASKED.set(things, known);
  const seen = known.get(small);
  if (seen !== undefined) return seen;
  const found = isThingWord(small, things);
  if (known.size < MOST) known.set(small, found);
  return found;
}

function isThingWord(small: string, things: WordList): boolean {
  foreign ??= new WordList(longThings());
  return things.has(small) || foreign.has(small) || COMPOUND.test(small) || isPlural(small, things);
}

/** The long words for things of all languages. */
function longThings(): string[] {
  const long: string[] = [];
  for (const { names } of ALL_WORDS)
    for (const word of names?.things?.split(' ') ?? [])
      if (word.length > LONG || (word.length === LONG && !word.includes('*'))) long.push(word);
  return long;
}
