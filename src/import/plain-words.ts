import { lettersApart } from '../problem/nearest.ts';
import { narrow } from './narrow.ts';

// Words as they are compared: without capitals, accents and punctuation, and with slips of the pen.

/** A word of a line: in small letters without accents, and where it stands. */
export interface PlainWord {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A Han character is a word by itself. */
const WORD = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+(?:['’][\p{L}\p{M}]+)*/gu;

/** More characters of a line than this are not compared with headings. */
const LONGEST = 400;

/** Lines that were read last: each is compared with what all languages have. */
const read = new Map<string, readonly PlainWord[]>();
const MOST_READ = 2000;

/** The words of a line, as they are compared. */
export function plainWords(text: string): readonly PlainWord[] {
  const known = read.get(text);
  if (known) return known;
  const words: PlainWord[] = [];
  const begun = text.slice(0, LONGEST);
  let end = 0;
  for (const word of begun.match(WORD) ?? []) {
    const start = begun.indexOf(word, end); // what stands between words is no part of any
    end = start + word.length;
    words.push({ plain: plain(word), start, end });
  }
  if (read.size === MOST_READ) read.clear();
  read.set(text, words);
  return words;
}

/** A text in small letters, without accents and apostrophes. */
export function plain(text: string): string {
  return /^[ -&(-~]*$/.test(text) ? text.toLowerCase() : unaccented(text); // most words need no more
}

function unaccented(text: string): string {
  return narrow(
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’ـ]/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss'),
  );
}

/** No slip makes a word longer or shorter by more letters. */
const MOST_MORE = 2;

/** How many letters of a word may be wrong, by its length: never more than `MOST_MORE`. */
function slack(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}

/** True if words of a length may have a slip that makes them as long as another: short ones have none, and are looked up. */
export function mayHaveSlips(length: number, other: number): boolean {
  return slack(length) >= Math.max(1, Math.abs(other - length));
}

/** The letters that a word has, as bits; several letters share one. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters may be only in one of two words of which one is a slip of the other, which has some length. */
export function mostApart(length: number): number {
  return Math.max(1, 2 * slack(length));
}

/** False if a word cannot be a slip of another, by the letters that only one of them has (as bits), and how many may be: to count all takes far longer. */
export function mayBeSlip(apart: number, most: number): boolean {
  let rest = apart;
  for (let more = most; rest !== 0; more--) {
    if (more === 0) return false;
    rest &= rest - 1;
  }
  return true;
}

/** How far a word is from another: 0 if it is the same, 1 if it is a slip of the pen, undefined if it is another word. */
export function slip(word: string, other: string): 0 | 1 | undefined {
  if (word === other) return 0;
  const more = word.length - other.length;
  if (more > MOST_MORE || more < -MOST_MORE) return undefined;
  if (other.length > 3 && ((more === 1 && word === `${other}s`) || (more === -1 && other === `${word}s`))) return 0;
  const most = slack(other.length);
  if (most === 0 || Math.abs(more) > most) return undefined;
  return lettersApart(word, other) <= most ? 1 : undefined;
}
