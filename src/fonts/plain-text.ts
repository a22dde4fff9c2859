import type { Face, Shaped } from './face.ts';
import type { Glyphs } from './font.ts';
import { Recent } from './recent.ts';

// Latin text of one face, put together of what HarfBuzz says of each letter and of each two that stand side by side, or of
// words in which letters are joined. Of most lines of addresses that is all there is to say: fonts that ship join, replace or move nothing else of Latin text (tests/fonts/plain-text.test.ts).

/** Letters of a face that are told apart. Latin text has fewer. */
const MOST = 255;
/** A letter, or two side by side, of which more is to be said. */
const NEVER = MOST;
/** Words kept in which letters are joined. */
const KEPT = 500;
/** So many lines are made of whole words: to learn what letters and pairs of them are like pays only for more. */
const FIRST = 60;
/** Of a word that letters do not make. */
const NO_ROOM = -1;
/** Numbers a glyph in `Shaped`. */
const NUMBERS = 5;
const NO_KERN = 0x7ffe;
/** Nobody asked. So a row of new memory need not be filled, of which most is never looked at: what is asked for is kept as one more, unless below 0. */
const NOT_ASKED = 0;
/** The last unit that Latin text may have: an apostrophe. */
const LAST = 0x2019;
const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;

/** Sets lines of Latin words with a space between them. */
export class PlainText {
  readonly face: Face;
  private readonly shape: (text: string) => Glyphs;
  /** The number of each letter from 1 on, by its unit; 0 as long as nobody asked for it. */
  private readonly numbers = new Uint8Array(LAST + 1);
  private count = 0;
  private lines = 0;
  private readonly words = new Recent<string, readonly number[]>(KEPT);
  private readonly glyphs = new Uint16Array(MOST + 1);
  private readonly advances = new Int32Array(MOST + 1);
  /** How much farther from one letter the next stands than it would by itself, by the numbers of both. */
  private readonly kerns = new Int16Array((MOST + 1) ** 2);

  /** `shape` is what HarfBuzz makes of a text with the face. */
  constructor(face: Face, shape: (text: string) => Glyphs) {
    this.face = face;
    this.shape = shape;
  }

  /** How wide a space is, in units of the face. */
  get space(): number {
    return this.advances[this.numbers[SPACE] || this.learn(SPACE)] ?? 0;
  }

  /** A line with a space after it; undefined if there is more to be said of it than letters, pairs and words do. */
  line(text: string): Shaped | undefined {
    const list = new Array<number>((text.length + 1) * NUMBERS).fill(0);
    const space = this.numberOf(SPACE);
    const isEarly = this.lines++ < FIRST;
    let to = 0;
    for (let from = 0; from <= text.length; ) {
      const gap = text.indexOf(' ', from);
      const end = gap === -1 ? text.length : gap;
      if (end === from || space === NEVER) return undefined;
      const early = isEarly ? this.asciiWord(text, from, end, list, to) : NO_ROOM;
      const next = early === NO_ROOM ? this.word(text, from, end, list, to) : early;
      if (next === NO_ROOM) return undefined;
      to = this.put(list, next, space, end);
      from = end + 1;
    }
    list.length = to;
    let width = 0;
    for (let at = 2; at < to; at += NUMBERS) width += list[at] as number;
    return { face: this.face, text: `${text} `, rtl: false, width, glyphs: list };
  }

  /** Adds a word of ASCII alone as one. `NO_ROOM` if it must be looked at letter by letter. */
  private asciiWord(text: string, from: number, end: number, list: number[], start: number): number {
    for (let at = from; at < end; at++) if (text.charCodeAt(at) >= 0x7f) return NO_ROOM;
    const word = text.slice(from, end);
    const glyphs = this.words.get(word) ?? this.words.set(word, this.shape(word).glyphs);
    for (let at = 0; at < glyphs.length; at += NUMBERS)
      if (glyphs[at] === 0 || glyphs[at + 3] !== 0 || glyphs[at + 4] !== 0) return NO_ROOM;
    return this.copy(glyphs, from, list, start);
  }

  /** Adds a word to a list, letter by letter. Where the list then ends; `NO_ROOM` if the line must be looked at as a whole. */
  private word(text: string, from: number, end: number, list: number[], start: number): number {
    let to = start;
    let before = 0;
    for (let at = from; at < end; at++) {
      const number = this.numberOf(text.charCodeAt(at));
      if (number === NEVER) return NO_ROOM;
      const kern = before === 0 ? 0 : this.kernOf(before, number, text, at);
      if (kern === NO_KERN) return this.whole(text.slice(from, end), from, list, start);
      if (kern !== 0) list[to - 3] = (list[to - 3] as number) + kern;
      to = this.put(list, to, number, at);
      before = number;
    }
    return to;
  }

  /** Adds a word of which letters are joined. */
  private whole(word: string, from: number, list: number[], start: number): number {
    const isPlain = [...word].every((letter) => this.numberOf(letter.charCodeAt(0)) !== NEVER);
    const glyphs = this.words.get(word) ?? this.words.set(word, this.shape(word).glyphs);
    if (!isPlain || glyphs.length > word.length * NUMBERS) return NO_ROOM;
    return this.copy(glyphs, from, list, start);
  }

  private copy(glyphs: readonly number[], from: number, list: number[], start: number): number {
    for (let at = 0; at < glyphs.length; at += NUMBERS) {
      const to = start + at;
      list[to] = glyphs[at] as number;
      list[to + 1] = (glyphs[at + 1] as number) + from;
      list[to + 2] = glyphs[at + 2] as number;
    }
    return start + glyphs.length;
  }

  private put(list: number[], to: number, number: number, at: number): number {
    list[to] = this.glyphs[number] as number;
    list[to + 1] = at;
    list[to + 2] = this.advances[number] as number;
    list[to + 3] = 0;
    list[to + 4] = 0;
    return to + NUMBERS;
  }

  private numberOf(unit: number): number {
    return unit > LAST ? NEVER : this.numbers[unit] || this.learn(unit);
  }

  /** How much farther a letter stands from the one before, by the numbers of both. */
  private kernOf(before: number, number: number, text: string, at: number): number {
    const pair = before * (MOST + 1) + number;
    const known = this.kerns[pair] as number;
    if (known === NOT_ASKED) return this.learnPair(pair, text.slice(at - 1, at + 1));
    return known > 0 ? known - 1 : known;
  }

  /** The number of a letter that is asked for first. */
  private learn(unit: number): number {
    const text = String.fromCharCode(unit);
    const list = isLatin(unit) && this.count < MOST - 1 ? this.shape(text).glyphs : [];
    const isPlain = list.length === NUMBERS && list[0] !== 0 && list[3] === 0 && list[4] === 0;
    const number = isPlain ? ++this.count : NEVER;
    this.numbers[unit] = number;
    this.glyphs[number] = list[0] ?? 0;
    this.advances[number] = list[2] ?? 0;
    return number;
  }

  private learnPair(pair: number, text: string): number {
    const first = pair >> 8;
    const second = pair & MOST;
    const { glyphs } = this.shape(text);
    const kern = (glyphs[2] ?? 0) - (this.advances[first] as number);
    const isPlain =
      glyphs.length === 2 * NUMBERS &&
      glyphs[0] === this.glyphs[first] &&
      glyphs[5] === this.glyphs[second] &&
      glyphs[6] === 1 &&
      glyphs[7] === this.advances[second] &&
      [1, 3, 4, 8, 9].every((at) => glyphs[at] === 0);
    const found = isPlain && Math.abs(kern) < NO_KERN ? kern : NO_KERN;
    this.kerns[pair] = found < 0 ? found : found + 1;
    return found;
  }
}

/** True for letters and signs of Latin text, with a dash and an apostrophe; not for what goes unseen. */
function isLatin(unit: number): boolean {
  if (unit <= 0x24f) return unit >= SPACE && (unit < 0x7f || unit > 0x9f) && unit !== SOFT_HYPHEN;
  return (unit >= 0x1e00 && unit <= 0x1eff) || unit === 0x2013 || unit === LAST;
}
