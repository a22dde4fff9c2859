import type { Face } from '../../fonts/face.ts';
import { failure } from '../../problem/failure.ts';
import { type Answered, joinedKey } from './asks.ts';
import { type JoinedGlyph, withJoined } from './joined-glyphs.ts';
import { codeString, decimal, hex4 } from './kit.ts';
import type { PaintStep } from './steps.ts';

// The codes by which a document names the glyphs of a face: each stands for one glyph and one text.

/** Takes the part of a font with these glyphs; undefined if it cannot be read. */
export type Subset = (face: Face, glyphs: readonly number[]) => SubsetFont | undefined;

/** The part of a font. */
interface SubsetFont {
  readonly font: Uint8Array;
  /** The numbers of its glyphs by those of the whole font; none if they are the same. */
  readonly numbers?: ReadonlyMap<number, number>;
}

/** What is written of a font, and what its glyphs are called there. */
interface FontProgram extends SubsetFont {
  /** The number of the first glyph that is several. */
  readonly first: number;
}

/** Where numbers of glyphs that are several begin: no font has so many of its own. */
const JOINED = 0x1_0000;
/** More than a document needs, and as many as a font can have beside its own. */
const MOST_GLYPHS = 0xffff;

/** A glyph as `lettersEncoded` takes it. */
interface Letter {
  readonly show: string;
  readonly advance: number;
}

/** The codes of a face, wherever they come from. */
export abstract class GlyphCodes {
  readonly face: Face;
  protected readonly joined: JoinedGlyph[] = [];
  private readonly joinedNumbers = new Map<string, number>();

  constructor(face: Face) {
    this.face = face;
  }

  /** True if glyphs can be joined: those of TrueType, while there is room for more. */
  get joins(): boolean {
    return this.face.outlines === 'truetype' && this.face.glyphCount + this.joined.length < MOST_GLYPHS;
  }

  /** Thousandths of the size for a length in units of the face. */
  thousandths(units: number): number {
    return (units * 1000) / this.face.unitsPerEm;
  }

  /** A glyph that stands for a text, as a step. */
  show(glyph: number, text: string): PaintStep {
    return { show: this.stringFor(glyph, text), width: this.thousandths(this.advanceOf(glyph)) };
  }

  /** A glyph that stands for one letter: its code, as it is written in a string, and its advance in units of the face. */
  letter(glyph: number, text: string): Letter {
    return { show: this.stringFor(glyph, text), advance: this.advanceOf(glyph) };
  }

  /** The code for a glyph that stands for a text, as it is written in a string. */
  protected abstract stringFor(glyph: number, text: string): string;

  /** The number of a glyph that is several: it counts from JOINED on until the font is written. */
  joinedGlyph(glyph: JoinedGlyph): number {
    const key = joinedKey(glyph);
    const known = this.joinedNumbers.get(key);
    if (known !== undefined) return known;
    this.joined.push(glyph);
    const number = JOINED + this.joined.length - 1;
    this.joinedNumbers.set(key, number);
    return number;
  }

  /** What a glyph is put together from; undefined for one of the font's own. */
  protected joinedOf(glyph: number): JoinedGlyph | undefined {
    return this.joined[glyph - JOINED];
  }

  /** The advance of a glyph, in units of the face. */
  advanceOf(glyph: number): number {
    return glyph < JOINED ? this.face.font.advance(glyph) : (this.joinedOf(glyph)?.advance ?? 0);
  }
}

/** The codes of a face in a document. */
export class FontCodes extends GlyphCodes {
  private readonly log: Answered[];
  /** The glyph and the text that each code of the document stands for; code 0 is no glyph. */
  private readonly codes: { glyph: number; text: string }[] = [{ glyph: 0, text: '' }];
  /** The codes of each glyph. */
  private readonly known = new Map<number, readonly number[]>();
  /** Glyphs that stand for a letter, with the one that each stood for last. */
  private readonly letters: (Letter & { readonly text: string })[] = [];

  /** Every new code is written into the log. */
  constructor(face: Face, log: Answered[]) {
    super(face);
    this.log = log;
  }

  override letter(glyph: number, text: string): Letter {
    const known = this.letters[glyph];
    if (known?.text === text) return known;
    const letter = { text, ...super.letter(glyph, text) };
    this.letters[glyph] = letter;
    return letter;
  }

  /** What is written for a thing that was asked for. */
  answer(glyph: number | JoinedGlyph, text: string): string {
    return this.stringFor(typeof glyph === 'number' ? glyph : this.joinedGlyph(glyph), text);
  }

  protected override stringFor(glyph: number, text: string): string {
    return codeString(this.codeOf(glyph, text));
  }

  /**
   * The code for a glyph that stands for a text. The same glyph with another text gets another code, so that what is copied
   * from the page is right. PostScript outlines are found by the code itself: there the first text stays.
   */
  private codeOf(glyph: number, text: string): number {
    const own = this.face.outlines === 'cff';
    const known = this.known.get(glyph) ?? [];
    const found = own ? known[0] : known.find((code) => this.codes[code]?.text === text);
    if (found !== undefined) return found;
    const code = own ? glyph : this.codes.length;
    if (code > 0xffff) return 0;
    this.codes[code] = { glyph, text };
    this.known.set(glyph, [...known, code]);
    this.log.push({ face: this.face.id, glyph: this.joinedOf(glyph) ?? glyph, text, answer: codeString(code) });
    return code;
  }

  /** The part of the font that is used, with the glyphs that are several behind its own. */
  program(subset: Subset): FontProgram {
    const used: number[] = [];
    for (const code of this.codes) if (code && code.glyph < JOINED) used.push(code.glyph); // there are holes
    for (const { parts } of this.joined) for (const { glyph } of parts) used.push(glyph);
    const part = subset(this.face, used);
    if (!part) throw failure('font-damaged', { path: this.face.id });
    if (this.joined.length === 0) return { ...part, first: 0 };
    try {
      return { ...part, ...withJoined(part.font, renumbered(this.joined, part)) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw failure('font-damaged', { path: this.face.id }); // a table ends before what it is to hold
    }
  }

  /** The widths of all codes, as a PDF has them (ISO 32000-1, 9.7.4.3). */
  widths(): string {
    const groups: string[] = [];
    let last = -2;
    for (const [index, code] of this.codes.entries()) {
      if (code === undefined) continue;
      const width = decimal(this.thousandths(this.advanceOf(code.glyph)), 3);
      if (index === last + 1) groups.push(` ${width}`);
      else groups.push(`${groups.length > 0 ? ']' : ''}${index}[${width}`);
      last = index;
    }
    return `[${groups.join('')}]]`;
  }

  /** The glyph of each code; undefined if its number is that of the code. */
  glyphMap({ first, numbers }: FontProgram): Uint8Array | undefined {
    const { codes } = this;
    const map = new Uint8Array(codes.length * 2);
    let isSame = true;
    for (let code = 0; code < codes.length; code++) {
      const { glyph } = codes[code] as { glyph: number };
      const number = glyph < JOINED ? (numbers?.get(glyph) ?? glyph) : first + glyph - JOINED;
      if (number !== code) isSame = false;
      map[code * 2] = number >> 8;
      map[code * 2 + 1] = number & 255;
    }
    return isSame ? undefined : map;
  }

  /** PDF/A-1 asks for a bit for every code in use. */
  codeSet(): Uint8Array {
    const set = new Uint8Array((this.codes.length >> 3) + 1);
    for (const code of this.codes.keys()) {
      if (this.codes[code] !== undefined) set[code >> 3] = (set[code >> 3] ?? 0) | (0x80 >> (code & 7));
    }
    return set;
  }

  /** The map from codes to text, for viewers. Every code has one: what is not read by itself is a space of no width. */
  toUnicode(): string {
    return toUnicodeMap(this.codes);
  }
}

/** Glyphs that are several, of parts by their numbers in the part of the font. */
function renumbered(joined: readonly JoinedGlyph[], { numbers }: SubsetFont): readonly JoinedGlyph[] {
  if (!numbers) return joined;
  return joined.map(({ parts, advance }) => ({
    advance,
    parts: parts.map((part) => ({ ...part, glyph: numbers.get(part.glyph) ?? 0 })),
  }));
}

/** The map from codes to text that viewers use to copy and search: a CMap as in Adobe's Technical Note 5411. */
function toUnicodeMap(codes: readonly ({ text: string } | undefined)[]): string {
  const lines = codes.flatMap((code, number) =>
    code === undefined || number === 0 ? [] : [`<${hex4(number)}> <${utf16(code.text === '' ? '\u200b' : code.text)}>`],
  );
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const some = lines.slice(from, from + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return hex;
}
