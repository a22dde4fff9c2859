import type { Face, Shaped } from './face.ts';
import type { Glyphs } from './font.ts';

// Latin text of one face, put together of what HarfBuzz says of each letter and of each two that stand side by side. Of most lines of addresses that
// is all there is to say: fonts that ship join, replace or move nothing else of Latin text (tests/fonts/plain-text.test.ts).

/** Letters of a face that are told apart. Latin text has fewer. */
const MOST = 255;
/** A letter, or two side by side, of which more is to be said. */
const NEVER = MOST;
/** Numbers a glyph in `Shaped`. */
const NUMBERS = 5;
const NO_KERN = 0x7fff;
const NOT_ASKED = 0x7ffe;
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
  private readonly glyphs = new Uint16Array(MOST + 1);
  private readonly advances = new Int32Array(MOST + 1);
  /** How much farther from one letter the next stands than it would by itself, by the numbers of both. */
  private readonly kerns = new Int16Array((MOST + 1) ** 2).fill(NOT_ASKED);

  /** `shape` is what HarfBuzz makes of a text with the face. */
  constructor(face: Face, shape: (text: string) => Glyphs) {
    this.face = face;
    this.shape = shape;
  }

  /** How wide a space is, in units of the face. */
  get space(): number {
    return this.advances[this.numbers[SPACE] || this.learn(SPACE)] ?? 0;
  }

  /** A line with a space after it; undefined if anything in it must be looked at as a whole. */
  line(text: string): Shaped | undefined {
    const { glyphs, advances } = this;
    const list = new Array<number>((text.length + 1) * NUMBERS).fill(0);
    let width = 0;
    let before = 0;
    for (let at = 0, to = 0; at <= text.length; at++, to += NUMBERS) {
      const number = this.numberOf(at === text.length ? SPACE : text.charCodeAt(at));
      const kern = this.kernOf(before, number, text, at);
      if (kern === NO_KERN) return undefined;
      if (kern !== 0) list[to - 3] = (list[to - 3] as number) + kern;
      const advance = advances[number] as number;
      list[to] = glyphs[number] as number;
      list[to + 1] = at;
      list[to + 2] = advance;
      width += advance + kern;
      before = number === this.numbers[SPACE] ? 0 : number;
    }
    const { face } = this;
    return { face, text: `${text} `, rtl: false, width, glyphs: list, painted: undefined, cuts: undefined };
  }

  private numberOf(unit: number): number {
    return unit > LAST ? NEVER : this.numbers[unit] || this.learn(unit);
  }

  /** How much farther a letter stands from the one before; `before` is 0 at the beginning of a word. */
  private kernOf(before: number, number: number, text: string, at: number): number {
    if (number === NEVER) return NO_KERN;
    const isSpace = number === this.numbers[SPACE];
    if (before === 0) return isSpace ? NO_KERN : 0;
    if (isSpace) return 0;
    const pair = before * (MOST + 1) + number;
    const known = this.kerns[pair] as number;
    return known === NOT_ASKED ? this.learnPair(pair, text.slice(at - 1, at + 1)) : known;
  }

  /** The number of a letter that is asked for first. */
  private learn(unit: number): number {
    const text = String.fromCharCode(unit);
    const [glyph = 0, , advance = 0, ...rest] = isLatin(unit) && this.count < MOST - 1 ? this.shape(text).glyphs : [];
    const isPlain = glyph !== 0 && rest.length === 2 && rest.every((one) => one === 0);
    const number = isPlain ? ++this.count : NEVER;
    this.numbers[unit] = number;
    this.glyphs[number] = glyph;
    this.advances[number] = advance;
    return number;
  }

  private learnPair(pair: number, text: string): number {
    const [first = 0, second = 0] = [pair >> 8, pair & MOST];
    const [advance = 0] = this.advances.subarray(first);
    const { glyphs } = this.shape(text);
    const kern = (glyphs[2] ?? 0) - advance;
    const alone = [this.glyphs[first], 0, advance + kern, 0, 0, this.glyphs[second], 1, this.advances[second], 0, 0];
    const isPlain = glyphs.length === alone.length && glyphs.every((one, nth) => one === alone[nth]);
    this.kerns[pair] = isPlain && Math.abs(kern) < NOT_ASKED ? kern : NO_KERN;
    return this.kerns[pair] as number;
  }
}

/** True for letters and signs of Latin text, with a dash and an apostrophe; not for what goes unseen. */
function isLatin(unit: number): boolean {
  if (unit <= 0x24f) return unit >= SPACE && (unit < 0x7f || unit > 0x9f) && unit !== SOFT_HYPHEN;
  return (unit >= 0x1e00 && unit <= 0x1eff) || unit === 0x2013 || unit === LAST;
}
