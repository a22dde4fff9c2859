// Lists of words as the rooms of languages have them, made fit to be looked up.

/** A word of a line. */
export interface Word {
  /** As it stands there. */
  readonly raw: string;
  /** As it is compared: small letters without accents, dots and what stands around it. */
  readonly key: string;
  /** True if it begins and ends with ASCII: none such is in a list that has no letter of it, nor has an end from there. */
  readonly isLatin: boolean;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** True if a comma or another sign stands behind it that ends an expression. */
  readonly stops: boolean;
}

/** More words than any line of an address has; what is behind them is not read. */
const MOST_WORDS = 120;

/** The words of a text, parted by white space. */
export function wordsOf(text: string): readonly Word[] {
  const known = told.get(text);
  if (known) return known;
  const words = findWords(text);
  if (text.length > LONGEST_KEPT) return words;
  if (told.size === MOST_KEPT) told.clear();
  told.set(text, words);
  return words;
}

/** The words of texts: a line of an address is asked about by one step after another. */
const told = new Map<string, readonly Word[]>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 400;

function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s：]+：?|：/gu)) {
    if (words.length === MOST_WORDS) break;
    const raw = match[0];
    const key = keyOf(raw);
    words.push({
      raw,
      key,
      isLatin: key.charCodeAt(0) < 0x80 && key.charCodeAt(key.length - 1) < 0x80,
      start: match.index,
      end: match.index + raw.length,
      stops: /[,;:،、，)\]]$/u.test(raw),
    });
  }
  return words;
}

/** A word as it is compared. */
export function keyOf(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase(); // so are nearly all words
  return raw
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{DI}.]/gu, '')
    .replace(/[’ʼ‘`´ʻ]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu, '')
    .replace(/'s$/u, '');
}

const PLAIN = /^[A-Za-z0-9]{1,200}$/;

interface Entry {
  readonly keys: readonly string[];
  /** Letters with dots between them, written as one word: HE, S.E. */
  readonly letters: boolean;
}

/** Fewer letters before an ending make no compound; before one of three letters, that may end a name, two more: Shuhrat. */
const SHORTEST = 3;
function isCompound(key: string, end: string): boolean {
  const before = key.length - end.length;
  // Gemeinderat, Bundesrat; no compound has a vowel before it but e: Tachmyrat, Mahamurat
  if (end === 'rat') return before === 0 || (before >= SHORTEST + 2 && !/[aiouyh]$/u.test(key.slice(0, before)));
  return before === 0 || before >= SHORTEST;
}

/** An expression as its words, and as the one word that dots make of it: H.E., Dott.ssa. */
function entriesOf(item: string): Entry[] {
  const keys = item.split('_').map(keyOf).filter(Boolean);
  const entry = { keys, letters: false };
  const joined = [keys.join('')];
  if (keys.length > 1 && keys.every((key) => key.length === 1)) return [entry, { keys: joined, letters: true }];
  return keys.length === 2 && (keys[1]?.length ?? 0) < 4 ? [entry, { keys: joined, letters: false }] : [entry];
}

/** The expressions of a list as `AddresseeWords` has them; words of which only the end is told are left out where the language is not expected. */
export class Vocabulary {
  private readonly list: string;
  private readonly endings: boolean;
  private readonly isForeign: boolean;
  private known: Expressions | undefined;
  private spelt: ReadonlySet<string> | undefined;

  constructor(list: string, endings: boolean) {
    this.list = list;
    this.endings = endings;
    this.isForeign = !hasLatin(list);
  }

  /** True if a word is one of them with its very accents. */
  spells(raw: string): boolean {
    this.spelt ??= new Set(this.list.split(' '));
    return this.spelt.has(raw.toLowerCase());
  }

  /** How many words at a place are one of the expressions, the longest of them; 0 if none begins there. */
  at(words: readonly Word[], index: number): number {
    const word = words[index];
    if (word === undefined || word.key === '' || (this.isForeign && word.isLatin)) return 0;
    const { key } = word;
    this.known ??= expressionsOf(this.list, this.endings);
    const { known } = this;
    const alike = known.firsts.has(key) ? allWith(key, known) : known.whole.get(key);
    const whole = alike ? wholeAt(alike, words, index, key) : 0;
    if (whole > 0 || known.single.has(key)) return Math.max(whole, 1);
    return known.hasParts && partAt(known, key) ? 1 : 0;
  }
}

/** True for a list with Latin letters or figures in it. */
export const hasLatin = (list: string) => /[a-z\d]/i.test(list) || /[a-z\d]/iu.test(list.normalize('NFKD'));

/** The expressions of a list: those of one word; the others by their first words; words of which the beginning is told, by its first two letters; ends of words. */
interface Expressions {
  readonly single: ReadonlySet<string>;
  /** The list itself, in small letters without accents, between spaces. */
  readonly spaced: string;
  /** First words of those expressions of plain words that are not looked up by them yet: few are asked for. */
  readonly firsts: Set<string>;
  readonly whole: Map<string, Item[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly ends: readonly string[];
  /** False if the list tells of no word a part alone. */
  readonly hasParts: boolean;
}

/** An expression of several words, which are made ready when a line has its first: few do. */
interface Item {
  readonly item: string;
  entries?: readonly Entry[];
}

const PLAIN_ITEMS = /(?<= )[A-Za-z0-9]+(?= )/g;
/** What is no word of plain letters in a list, each such item between spaces. */
const OTHERS = /(?<= )[^ ]*[^A-Za-z0-9 ][^ ]*(?= )/g;

/** Two words or more, of which the first is too long to be a letter, and the second of two to be an ending. */
const SEVERAL_LONG = /^[A-Za-z0-9]{2,}(?:_[A-Za-z0-9]{4,}|(?:_[A-Za-z0-9]+){2,})$/;
/** The first words of such expressions in a list, and what it has besides these and single words. */
const FIRSTS = /(?<= )[A-Za-z0-9]{2,}(?=(?:_[A-Za-z0-9]{4,}|(?:_[A-Za-z0-9]+){2,}) )/g;
const ODD = /(?<= )(?![A-Za-z0-9]{2,}(?:_[A-Za-z0-9]{4,}|(?:_[A-Za-z0-9]+){2,}) )[^ ]*[^A-Za-z0-9 ][^ ]*(?= )/g;

/** The words of a list that are letters alone, as they are compared, and what else it has: one by one, each would be looked at several times. */
export function itemsOf(list: string): { readonly plain: ReadonlySet<string>; readonly others: readonly string[] } {
  const spaced = withoutAccents(` ${list} `);
  return { plain: new Set(spaced.match(PLAIN_ITEMS)), others: spaced.match(OTHERS) ?? [] };
}

/** A text in small letters, without the accents of Latin ones. */
function withoutAccents(text: string): string {
  return IS_ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
}

const IS_ASCII = /^[ -~]*$/;
const ACCENTS = /[\u0300-\u036f]+/g;

function expressionsOf(list: string, endings: boolean): Expressions {
  const spaced = withoutAccents(` ${list} `);
  const whole = new Map<string, Item[]>();
  const beginnings = new Map<string, string[]>();
  const ends: string[] = [];
  for (const item of spaced.match(ODD) ?? []) {
    if (item.startsWith('*') && endings) ends.push(keyOf(item));
    else if (item.endsWith('*')) {
      const key = keyOf(item);
      put(beginnings, key.slice(0, 2), key);
    } else if (!item.includes('_')) put(whole, keyOf(item), { item });
    else for (const first of firstsOf(item)) put(whole, first, { item });
  }
  const [single, firsts] = [new Set(spaced.match(PLAIN_ITEMS)), new Set(spaced.match(FIRSTS))];
  return { single, spaced, firsts, whole, beginnings, ends, hasParts: beginnings.size > 0 || ends.length > 0 };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const alike = map.get(key);
  if (alike) alike.push(value);
  else map.set(key, [value]);
}

/** The expressions of several words that begin with one, which from now on are looked up by it. */
function allWith(key: string, { spaced, firsts, whole }: Expressions): readonly Item[] {
  const begin = ` ${key}_`;
  for (let at = spaced.indexOf(begin); at !== -1; at = spaced.indexOf(begin, at + 1)) {
    const item = spaced.slice(at + 1, spaced.indexOf(' ', at + 1));
    if (SEVERAL_LONG.test(item)) put(whole, key, { item });
  }
  firsts.delete(key);
  return whole.get(key) ?? [];
}

/** The words with which an expression can begin: where it is short, also all of it as one word. */
const firstsOf = (item: string) => new Set(entriesOf(item).map(({ keys }) => keys[0] ?? ''));

/** How many words the longest of the expressions has that stands here, of those that begin with the word. */
function wholeAt(alike: readonly Item[], words: readonly Word[], index: number, key: string): number {
  let most = 0;
  for (const one of alike) {
    one.entries ??= entriesOf(one.item);
    for (const entry of one.entries)
      if (entry.keys[0] === key && entry.keys.length > most && isAt(entry, words, index)) most = entry.keys.length;
  }
  return most;
}

function partAt({ beginnings, ends }: Expressions, key: string): boolean {
  if (beginnings.size > 0 && beginnings.get(key.slice(0, 2))?.some((start) => key.startsWith(start))) return true;
  return ends.some((end) => key.endsWith(end) && isCompound(key, end)); // Marat and Kairat are no Rat
}

function isAt({ keys, letters }: Entry, words: readonly Word[], index: number): boolean {
  const first = words[index]?.raw ?? '';
  if (letters && !/^[^\p{L}]*(?:\p{Lu}[.\s]?)+[^\p{L}]*$/u.test(first) && !first.includes('.')) return false;
  return keys.every((key, nth) => {
    const word = words[index + nth];
    return word?.key === key && (nth === keys.length - 1 || !word.stops);
  });
}
