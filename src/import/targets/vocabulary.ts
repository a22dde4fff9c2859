// Lists of words as the rooms of languages have them, made fit to be looked up.

/** A word of a line. */
export interface Word {
  /** As it stands there. */
  readonly raw: string;
  /** As it is compared: small letters without accents, dots and what stands around it. */
  readonly key: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** True if a comma or another sign stands behind it that ends an expression. */
  readonly stops: boolean;
}

/** More words than any line of an address has; what is behind them is not read. */
const MOST_WORDS = 120;

/** The words of a text, parted by white space. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s：]+：?|：/gu)) {
    if (words.length === MOST_WORDS) break;
    const raw = match[0];
    words.push({
      raw,
      key: keyOf(raw),
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

/** Expressions of a list. */
export interface Vocabulary {
  /** How many words at a place are one of the expressions, the longest of them; 0 if none begins there. */
  at(words: readonly Word[], index: number): number;
  /** True if a word is one of them with its very accents. */
  spells(raw: string): boolean;
}

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

/** A list as `AddresseeWords` has them; words of which only the end is told are left out where the language is not expected. */
export function vocabulary(list: string, endings: boolean): Vocabulary {
  let known: Expressions | undefined;
  let isForeign: boolean | undefined;
  let spelt: ReadonlySet<string> | undefined;
  return {
    spells(raw) {
      spelt ??= new Set(list.split(' '));
      return spelt.has(raw.toLowerCase());
    },
    at(words, index) {
      const key = words[index]?.key ?? '';
      if (key === '' || list === '') return 0;
      isForeign ??= !/[a-z\d]/iu.test(list.normalize('NFKD'));
      if (isForeign && isLatin(key)) return 0;
      known ??= expressionsOf(list, endings);
      const alike = known.whole.get(key);
      const whole = alike ? wholeAt(alike, words, index, key) : 0;
      if (whole > 0 || known.single.has(key)) return Math.max(whole, 1);
      return known.hasParts && partAt(known, key) ? 1 : 0;
    },
  };
}

/** True if a word begins and ends with ASCII: none is in a list that has no letter of it, nor has an end from there. */
const isLatin = (key: string) => key.charCodeAt(0) < 0x80 && key.charCodeAt(key.length - 1) < 0x80;

/** The expressions of a list: those of one word; the others by their first words; words of which the beginning is told, by its first two letters; ends of words. */
interface Expressions {
  readonly single: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, readonly Item[]>;
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

/** What is no word of plain letters in a list, each such item between spaces. */
const OTHERS = /(?<= )[^ ]*[^A-Za-z0-9 ][^ ]*(?= )/g;
const PLAIN_ITEMS = /(?<= )[A-Za-z0-9]+(?= )/g;

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
  const { plain, others } = itemsOf(list);
  const whole = new Map<string, Item[]>();
  const beginnings = new Map<string, string[]>();
  const ends: string[] = [];
  const add = (first: string, one: Item) => {
    const alike = whole.get(first);
    if (alike) alike.push(one);
    else whole.set(first, [one]);
  };
  for (const item of others) {
    if (item.startsWith('*') && endings) ends.push(keyOf(item));
    else if (item.endsWith('*')) {
      const key = keyOf(item);
      beginnings.set(key.slice(0, 2), [...(beginnings.get(key.slice(0, 2)) ?? []), key]);
    } else for (const first of firstsOf(item)) add(first, { item });
  }
  return { single: plain, whole, beginnings, ends, hasParts: beginnings.size > 0 || ends.length > 0 };
}

/** The words with which an expression can begin: where it is short, also all of it as one word. */
function firstsOf(item: string): readonly string[] {
  if (!item.includes('_')) return [keyOf(item)];
  if (SEVERAL_LONG.test(item)) return [keyOf(item.slice(0, item.indexOf('_')))];
  return [...new Set(entriesOf(item).map(({ keys }) => keys[0] ?? ''))];
}

/** Two words or more, of which the first are too long to be letters, and the last to be an ending. */
const SEVERAL_LONG = /^[A-Za-z0-9]{2,}(?:_[A-Za-z0-9]+)*_[A-Za-z0-9]{4,}$/;

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
