import { SMALL_IN_NAMES } from '../../languages/small-words.ts';
import { isProse } from '../shapes.ts';
import type { SheetLine } from '../sheet.ts';

// What is seen of a line of a casesheet by itself: its words, their shapes, and signs in it, as numbers.

/** A longer line is known by its first words. */
const WORDS = 14;
/** Longer words are seen by their first and last letters too. */
export const LONG_WORD = 6;
/** So many letters of them. */
export const PART = 4;
/** A line of running text is mostly longer. */
const LONG = 60;
/** Lines of so many words are alike. */
const MANY = 12;

const { imul } = Math;

/** What is seen of a line by itself. */
export interface Look {
  /** Its length, signs and kind. */
  readonly flags: readonly number[];
  /** The shape of its first words. */
  readonly shape: number;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly isProse: boolean;
  readonly isHeading: boolean;
}

/** What is seen of a line by itself. */
export function lookOf(line: SheetLine): Look {
  const { text, role, bold } = line;
  const words = wordsOf(text.toLowerCase());
  const parts = text.split(' ');
  const shapes = parts.slice(0, WORDS).map(shapeOf);
  const prose = isProse(line);
  const isCapitals = isCapital(text) && !isSmall(text);
  const commas = text.split(',').length - 1;
  const has: Readonly<Record<string, boolean>> = {
    mail: text.includes('@'),
    web: /https?:|www\./u.test(text),
    number: /\+?\(?\d[\d ()./-]{6}/u.test(text),
    postcode: /(?<!\d)\d{4,6}(?!\d)/u.test(text),
    figure: /\d/u.test(text),
    capitals: isCapitals,
    prose,
    long: text.length > LONG,
    bullet: /^(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-z][.)])/u.test(text),
    colon: text.slice(0, -1).includes(':'),
    comma: commas > 0,
    commas: commas > 2,
    bracket: text.includes('('),
    bold: bold === true,
  };
  const flags = [
    parts.length < MANY ? Math.min(parts.length, 9) : MANY,
    told(`first ${shapes[0]}`),
    told(`last ${shapes.at(-1)}`),
    told(`all ${[...new Set(shapes)].sort()}`),
    told(`end ${kindOf(text.slice(-1))}`),
    told(`begin ${kindOf(text.slice(0, 1))}`),
    told(`role ${role}`),
  ];
  for (const name in has) if (has[name]) flags.push(told(name));
  return {
    flags,
    shape: told(`shape ${shapes.slice(0, 5)}`),
    words,
    hashes: words.map(hashed),
    isProse: prose,
    isHeading: (isCapitals && text.length > LONG_WORD) || text.endsWith(':') || role === 'heading',
  };
}

/** A letter, a figure, or the sign itself. */
const kindOf = (sign: string) => (isLetter(sign.charCodeAt(0)) ? 'a' : isFigure(sign.charCodeAt(0)) ? '9' : sign);

/** Letters, marks and signs of writing are told by their number: patterns of such classes take long to be made for so few lines. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code | 32) >= 97 && (code | 32) <= 122;
  return (code < 0x2000 || code > 0x303f) && code !== 0xd7 && code !== 0xf7 && !(code >= 0x660 && code <= 0x669);
}

const isCapital = (text: string) => text !== text.toLowerCase();
const isSmall = (text: string) => text !== text.toUpperCase();
const isFigure = (code: number) => code >= 48 && code <= 57;
/** A number, or a word with its full stop and the signs that stand within it: letters as `isLetter` tells them, of a text in small ones. */
const WORD =
  /[0-9]+|[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u065f\u066a-\u1fff\u3040-\uffff]+(?:['’-][a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u065f\u066a-\u1fff\u3040-\uffff]+)*\.?/g;

/** The first words of a text in small letters, and its numbers. */
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).slice(0, WORDS);

/** What a word looks like: 9 figures, 9a figures with letters, A capitals, A. an abbreviation, Aa a name, a small letters, - a link. */
function shapeOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return SMALL_IN_NAMES.has(word) ? '-' : 'a'; // so are most
  const first = firstLetter(word);
  const hasLetter = first < word.length;
  if (/[0-9]/.test(word)) return hasLetter ? '9a' : '9';
  if (!hasLetter) return '.';
  const bare = word.slice(first, endOfLetters(word));
  if (SMALL_IN_NAMES.has(bare.toLowerCase())) return '-';
  if (!isCapital(bare.slice(0, 1))) return isSmall(bare.slice(0, 1)) ? 'a' : 'x';
  if (bare.length === 1 || (bare.length < PART && word.endsWith('.'))) return 'A.';
  return isSmall(bare.slice(1)) ? 'Aa' : 'A';
}

function firstLetter(word: string): number {
  let at = 0;
  while (at < word.length && !isLetter(word.charCodeAt(at))) at += 1;
  return at;
}

function endOfLetters(word: string): number {
  let end = word.length;
  while (end > 0 && !isLetter(word.charCodeAt(end - 1))) end -= 1;
  return end;
}

const kept = new Map<string, number>();

/** The number of what many lines have: of a sign or a shape. */
function told(text: string): number {
  const known = kept.get(text) ?? hashed(text);
  if (kept.size < MOST_KEPT) kept.set(text, known);
  return known;
}

/** So many are kept, however many documents are read. */
const MOST_KEPT = 2000;

/** FNV-1a of 32 bits, by Fowler, Noll and Vo (http://www.isthe.com/chongo/tech/comp/fnv/): a number for a word. */
export function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
