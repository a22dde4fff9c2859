// Where a word may be hyphenated: Liang's patterns, the same as TeX has, from the library `hyphen`. Only its tables are used;
// its own code keeps every word that it ever met, and takes the language of the machine for that of the text.

/** Patterns of a language, as the library has them. */
type Patterns = typeof import('hyphen/patterns/de-1996.js')['default'];
type Follow = Patterns[1];

/** The UTF-16 offsets in a word at which it may be hyphenated, in order. Signs before and after the word are no hindrance. */
export type Hyphenate = (word: string) => readonly number[];

/** At least so many letters stand before a hyphen, and after it. No language here asks for more (hyph-utf8, 2023). */
const LEAST = 3;

/** No word that a person wrote is longer. Units. */
const LONGEST = 100;

/** So many words are remembered. */
const MOST_KNOWN = 4096;

/** A word of letters, and signs around it. */
const WORD = /^([^\p{L}\p{M}\p{N}]*)(\p{L}[\p{L}\p{M}'’]*?)[^\p{L}\p{M}\p{N}]*$/u;

/** A capital inside a word: an abbreviation, or a name such as McArdle. */
const INNER_CAPITAL = /[\p{L}\p{M}]\p{Lu}/u;

/**
 * ISO 639-1 codes and their patterns. Left out: languages of India and Ethiopia, Thai and Chinese in Latin letters, whose
 * patterns only tell syllables apart. Readers there do not expect a hyphen, or no source says that they do.
 */
const PATTERNS: Readonly<Record<string, () => Promise<{ default: Patterns }>>> = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  cy: () => import('hyphen/patterns/cy.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  eu: () => import('hyphen/patterns/eu.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  ga: () => import('hyphen/patterns/ga.js'),
  gl: () => import('hyphen/patterns/gl.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  hy: () => import('hyphen/patterns/hy.js'),
  ia: () => import('hyphen/patterns/ia.js'),
  id: () => import('hyphen/patterns/id.js'),
  is: () => import('hyphen/patterns/is.js'),
  it: () => import('hyphen/patterns/it.js'),
  ka: () => import('hyphen/patterns/ka.js'),
  ku: () => import('hyphen/patterns/kmr.js'), // Northern Kurdish, in Latin letters; words in Arabic letters stay whole
  la: () => import('hyphen/patterns/la.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  mk: () => import('hyphen/patterns/mk.js'),
  mn: () => import('hyphen/patterns/mn-cyrl.js'), // in Cyrillic letters
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nb.js'), // one set for both, which the library has three times
  no: () => import('hyphen/patterns/nb.js'),
  oc: () => import('hyphen/patterns/oc.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  rm: () => import('hyphen/patterns/rm.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sq: () => import('hyphen/patterns/sq.js'),
  sr: () => import('hyphen/patterns/sr-cyrl.js'), // in Cyrillic letters; words in Latin letters stay whole
  sv: () => import('hyphen/patterns/sv.js'),
  tk: () => import('hyphen/patterns/tk.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

/** ISO 3166-1 codes of places that write American English: those that CLDR derives from `en` rather than `en-001`. */
const AMERICAN: readonly string[] = ['AS', 'GU', 'MH', 'MP', 'PH', 'PR', 'UM', 'US', 'VI'];

/** The languages that can be hyphenated, as ISO 639-1 codes. */
export const HYPHENATED: readonly string[] = Object.keys(PATTERNS);

/**
 * What hyphenates a language (ISO 639-1); undefined if there are no patterns for it. English is British, but American for a
 * `region` (ISO 3166-1, capitals) that writes so. `keep`: words that stay whole, also with an ending, such as names. Ask
 * once for a document: every answer remembers words of its own.
 */
export async function hyphenator(
  language: string,
  { keep = [], region }: { readonly keep?: readonly string[]; readonly region?: string | undefined } = {},
): Promise<Hyphenate | undefined> {
  const load = Object.hasOwn(PATTERNS, language) ? PATTERNS[language] : undefined;
  if (!load) return undefined;
  const american = language === 'en' && AMERICAN.includes(region ?? '');
  const { default: patterns } = await (american ? import('hyphen/patterns/en-us.js') : load());
  const whole = new Set(keep.flatMap((words) => words.match(/[\p{L}\p{M}]+/gu) ?? []));
  const known = new Map<string, readonly number[]>();
  return (word) => {
    if (word.length > LONGEST) return [];
    const before = known.get(word);
    if (before) return before;
    const places = hyphensIn(word, patterns, language, whole);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, places);
    return places;
  };
}

/** True for a word to be kept and for one that begins with it: Maier, Maiers, Maier's. */
function isKept(word: string, whole: ReadonlySet<string>): boolean {
  for (let end = Math.min(LEAST, word.length); end <= word.length; end += 1) {
    if (whole.has(word.slice(0, end))) return true;
  }
  return false;
}

function hyphensIn(text: string, patterns: Patterns, language: string, whole: ReadonlySet<string>): number[] {
  const [, before = '', word = ''] = WORD.exec(text) ?? [];
  if (word === '' || INNER_CAPITAL.test(word) || isKept(word, whole)) return [];
  const composed = word.normalize('NFC');
  const lower = composed.replaceAll('’', "'").toLocaleLowerCase(language);
  if (lower.length !== composed.length) return [];
  const places = patternPlaces(lower, patterns).filter((at) => isFarFromEnds(lower, at));
  return (composed === word ? places : uncomposed(word, places)).map((at) => before.length + at);
}

/** Enough letters on both sides, and no apostrophe at the hyphen. */
function isFarFromEnds(word: string, at: number): boolean {
  if (word[at] === "'" || word[at - 1] === "'") return false;
  return lettersIn(word.slice(0, at)) >= LEAST && lettersIn(word.slice(at)) >= LEAST;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Offsets in the composed form of a word as offsets in the word itself. */
function uncomposed(word: string, places: readonly number[]): number[] {
  const found: number[] = [];
  let own = 0;
  let composed = 0;
  for (const [letter] of word.matchAll(/\P{M}\p{M}*/gu)) {
    if (places.includes(composed)) found.push(own);
    own += letter.length;
    composed += letter.normalize('NFC').length;
  }
  return found;
}

/** Where the patterns put an odd level: Liang's method. */
function patternPlaces(word: string, [rows, first, words]: Patterns): number[] {
  if (words && Object.hasOwn(words, word)) return [...(words[word] ?? [])];
  const levels = new Uint8Array(word.length + 1);
  const dotted = `.${word}.`;
  for (let from = 0; from < dotted.length; from += 1) {
    // The rows of patterns that begin at the edge of a word leave out the level before the edge.
    raise(levels, Math.max(0, from - 1), dotted, from, rows, first);
  }
  return Array.from(levels.keys()).filter((at) => at > 0 && at < word.length && (levels[at] ?? 0) % 2 === 1);
}

/** Follows the letters from one on, and raises the levels to those of every pattern met. */
function raise(levels: Uint8Array, at: number, word: string, from: number, rows: Patterns[0], first: Follow): void {
  let follow: Follow | undefined = first;
  for (let next = from; follow && next < word.length; next += 1) {
    const letter = word.charAt(next);
    const found: Follow[string] | undefined = Object.hasOwn(follow, letter) ? follow[letter] : undefined;
    const row = typeof found === 'number' ? found : isPair(found) ? found[1] : undefined;
    rows[row ?? -1]?.forEach((level, index) => {
      if (level > (levels[at + index] ?? 9)) levels[at + index] = level;
    });
    follow = isPair(found) ? found[0] : typeof found === 'object' ? found : undefined;
  }
}

function isPair(found: Follow[string] | undefined): found is readonly [Follow, number] {
  return Array.isArray(found);
}
