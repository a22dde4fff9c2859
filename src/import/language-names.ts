import { countryNamed } from '../countries/words.ts';
import { simplified } from '../languages/zh/traditional.ts';
import { namesOfLanguages, plainName } from './names-of-languages.ts';
import { SHIPPED_NAMES } from './shipped-names.ts';

// Languages by the names that sheets call them by.

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Names of languages, as a sheet in a language (ISO 639-1) has them, with their codes. */
function languageNames(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const shipped = Object.hasOwn(SHIPPED_NAMES, language) ? SHIPPED_NAMES[language] : undefined;
  const table = shipped === undefined ? namesOfLanguages(language) : new Map(pairs(shipped));
  tables.set(language, table);
  return table;
}

function pairs(shipped: string): [string, string][] {
  const parts = shipped.split('|');
  return parts.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, parts[at + 1] ?? '']] : []));
}

/** A language named in a text, and where (UTF-16 units). */
export interface LanguageNamed {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}'’]+/gu;
/** An article without its last letter: « l’anglais », «dell’inglese». */
const ELIDED = /^\p{L}{1,5}['’](?=\p{L}{4})/u;
const MOST_WORDS = 2;

/** The languages that a text names, in order, each once. */
export function languagesNamed(text: string, language: string): LanguageNamed[] {
  const names = languageNames(language);
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => hanParts(word, index, names));
  const found: LanguageNamed[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = MOST_WORDS; count > 0; count--) {
      const some = words.slice(at, at + count);
      const [first, last] = [some[0], some.at(-1)];
      const code = some.length === count && codeOf(some.map(({ word }) => plainName(word)).join(' '), names);
      if (!code || !first || !last) continue;
      if (!found.some((one) => one.code === code)) found.push({ code, start: first.start, end: last.end });
      at += count - 1;
      break;
    }
  }
  return found;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word; one in Han characters, between which no spaces stand, in the names that it has. */
function hanParts(word: string, start: number, names: ReadonlyMap<string, string>): Word[] {
  if (!/\p{sc=Han}/u.test(word)) {
    const elided = ELIDED.exec(word)?.[0].length ?? 0;
    const from = elided > 0 && codeOf(plainName(word), names) === undefined ? elided : 0;
    return [{ word: word.slice(from), start: start + from, end: start + word.length }];
  }
  const parts: Word[] = [];
  for (let at = 0; at < word.length; at++) {
    const length = LENGTHS.find((one) => at + one <= word.length && codeOf(word.slice(at, at + one), names));
    if (length === undefined) continue;
    parts.push({ word: word.slice(at, at + length), start: start + at, end: start + at + length });
    at += length - 1;
  }
  return parts;
}

/** How many characters names have: 印度尼西亚语 has six. */
const LENGTHS = [6, 5, 4, 3, 2];
/** A name shorter than this has no other forms. */
const LEAST = 5;
const ENDING = 3;

function codeOf(name: string, names: ReadonlyMap<string, string>): string | undefined {
  const isHan = /\p{sc=Han}/u.test(name);
  const simple = isHan ? simplified(name) : name;
  const exact =
    names.get(name) ??
    names.get(simple) ??
    names.get(simple.replace(/文$/u, '语')) ??
    names.get(name.replace(/文$/u, '语')) ??
    names.get(name.replace(/文$/u, '語'));
  if (exact !== undefined || name.length < LEAST || name.includes(' ') || isHan) return exact;
  for (const [known, code] of beginningLike(name, names)) {
    const stem = known.slice(0, Math.max(LEAST, known.length - 2));
    if (name.startsWith(stem) && Math.abs(name.length - known.length) <= ENDING)
      return countryNamed(name) === undefined ? code : undefined; // in Georgia, and not in Georgian
  }
  return undefined;
}

type Named = readonly [name: string, code: string];

/** The names of a table by their first letters. */
const byBeginning = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly Named[]>>();

/** The names that have the same first letters as a name, in their order. */
function beginningLike(name: string, names: ReadonlyMap<string, string>): readonly Named[] {
  const known = byBeginning.get(names) ?? byFirstLetters(names);
  byBeginning.set(names, known);
  return known.get(name.slice(0, LEAST)) ?? [];
}

function byFirstLetters(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Named[]> {
  const made = new Map<string, Named[]>();
  for (const one of names) {
    const letters = one[0].slice(0, LEAST);
    const alike = made.get(letters);
    if (alike) alike.push(one);
    else if (letters.length === LEAST) made.set(letters, [one]);
  }
  return made;
}
