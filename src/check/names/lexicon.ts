// Which words a language has, and which given names people bear, as filters (Bloom) that src/build/names.mjs makes: they never
// say no to what is in them, and yes to about one word in a hundred that is not. files/LICENSES.txt says what they are made from.

/** Words that can be asked for. */
export interface Lexicon {
  /** True for a word in any of its forms, whatever its letters: small or capital. Names have none but the words that they also are. */
  has(word: string): boolean;
}

/** What is known of words and names besides the lists of the rooms of languages. */
export interface NameData {
  /** The ordinary words of a language (BCP 47); undefined if no list of them may ship. */
  words(language: string): Lexicon | undefined;
  /** Given names of many languages, with or without their accents. */
  readonly given: Lexicon;
}

/** Languages that have a file of words. */
export const WORD_LANGUAGES = ['de', 'en', 'es', 'fr', 'nl', 'pl', 'pt', 'ru', 'tr'] as const;

/** Where the program finds the files, and the bytes that none of them has more than. */
export const NAME_FILES = { folder: 'dist/names', limit: 2_000_000 } as const;

/** The name of the file of given names. */
const GIVEN = 'given';

/** The data in files, each of which is read when it is first asked for. `read` gives the bytes of `<language>.words`. */
export function nameData(read: (file: string) => Uint8Array): NameData {
  const made = new Map<string, Lexicon>();
  const lexicon = (name: string, keyOf: (word: string) => string): Lexicon => {
    const one = made.get(name) ?? lexiconOf(read(`${name}.words`), keyOf);
    made.set(name, one);
    return one;
  };
  return {
    words(tag) {
      const language = tag.split('-')[0] ?? tag;
      const known: readonly string[] = WORD_LANGUAGES;
      return known.includes(language) ? lexicon(language, wordKey) : undefined;
    },
    get given() {
      return lexicon(GIVEN, nameKey);
    },
  };
}

/** What stands in the first line of a file, as JSON, before the bits. */
export interface LexiconHead {
  /** How many bits stand for a word. */
  readonly hashes: number;
  /** What a word may end in, and what its base ends in instead: {"aban": ["ar"]}. Those forms are not in the filter. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
}

/** The fewest letters before an ending. */
const SHORTEST = 2;

/** The words of a file; `keyOf` is that by which they were put in. */
export function lexiconOf(file: Uint8Array, keyOf: (word: string) => string): Lexicon {
  const line = file.indexOf(10);
  const { hashes, endings }: LexiconHead = JSON.parse(new TextDecoder().decode(file.subarray(0, line)));
  const bits = file.subarray(line + 1);
  const bases = new Map(Object.entries(endings));
  const longest = Math.max(0, ...Object.keys(endings).map(({ length }) => length));
  const holds = (key: string) => {
    const size = bits.length * 8;
    const first = sumOf(key);
    const step = stepOf(key);
    for (let nth = 0; nth < hashes; nth++) {
      const place = (first + nth * step) % size;
      if ((((bits[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 0) return false;
    }
    return true;
  };
  return {
    has(word) {
      const key = keyOf(word);
      if (holds(key)) return true;
      for (let length = 1; length <= longest && length <= key.length - SHORTEST; length++) {
        const stem = key.slice(0, -length);
        if (bases.get(key.slice(-length))?.some((base) => holds(stem + base))) return true;
      }
      return false;
    },
  };
}

/** Where the bits of a key are in a filter of `size` bits: a sum of its letters, and so many steps from there. */
export function placesOf(key: string, size: number, hashes: number): number[] {
  return Array.from({ length: hashes }, (_, nth) => (sumOf(key) + nth * stepOf(key)) % size);
}

/** FNV-1a, mixed once more. */
function sumOf(key: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Another sum, with the multiplier of MurmurHash2; odd. */
function stepOf(key: string): number {
  let sum = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    sum = Math.imul(sum ^ key.charCodeAt(at), 0x5bd1e995);
    sum ^= sum >>> 13;
  }
  return ((sum ^ (sum >>> 15)) | 1) >>> 0;
}

/** Letters that are written in two ways: a Turkish I may be either i, Russian yo is mostly written as ye, and a dictionary has ĳ. */
const SAME: Readonly<Record<string, string>> = {
  i̇: 'i',
  ı: 'i',
  '\u0451': '\u0435',
  ĳ: 'ij',
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '‐': '-',
};

/** A word as filters of words have it: in small letters, put together with their accents. */
export function wordKey(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  return /[^a-z]/.test(small) ? small.replace(/i̇|[ı\u0451ĳ’ʼʻ‐]/g, (letter) => SAME[letter] ?? letter) : small;
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** A name as the filter of given names has it: without accents, apostrophes and hyphens. */
export function nameKey(name: string): string {
  const small = name.toLowerCase();
  if (!/[^a-z]/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[\p{M}'’ʼʻʿʾ`‐-]/gu, '')
    .replace(/[øłđıßæœþð]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}
