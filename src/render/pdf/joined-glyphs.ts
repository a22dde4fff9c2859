import { fontOf, tablesOf, viewOf } from '../../fonts/font-file.ts';

// Glyphs that stand for the same letters as one glyph. Readers copy and search glyph by glyph, in an order of their own: marks
// over a letter, dots under it, a vowel that is written before the consonant it follows would come out in the wrong place, or
// tear the word. A composite glyph (OpenType 1.9, glyf) draws them all, and its code bears their whole text.

/** A glyph and where it stands in a composite one, in units of the font. */
export interface GlyphPart {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** Glyphs drawn as one. */
export interface JoinedGlyph {
  readonly parts: readonly GlyphPart[];
  /** Units of the font. */
  readonly advance: number;
}

// Flags of a part of a composite glyph.
const WORDS = 0x0001; // its place is two 16-bit numbers
const PLACE = 0x0002; // and not two points
const MORE = 0x0020;
const OVERLAP = 0x0400;

/** Bytes of the head of a glyph, and of a part. */
const HEAD = 10;
const PART = 8;

/**
 * A TrueType font with composite glyphs after its own, and the number of the first of them. `font` is the part of one, as `cut` or
 * HarfBuzz's subsetter wrote it.
 */
export function withJoined(font: Uint8Array, joined: readonly JoinedGlyph[]): { font: Uint8Array; first: number } {
  const tables = new Map<string, Uint8Array>([...tablesOf(font)].map(([name, bytes]) => [name, new Uint8Array(bytes)]));
  const view = (name: string) => viewOf(tables.get(name) ?? new Uint8Array(32));
  const own = view('maxp').getUint16(4);
  const outlines = new Outlines(tables, own);
  for (const one of joined) outlines.add(one);
  tables.set('hmtx', metricsWith(tables, own, joined, outlines.lefts));
  tables.set('glyf', outlines.glyf());
  tables.set('loca', outlines.loca());
  const head = view('head');
  head.setInt16(50, 1); // offsets of four bytes
  view('hhea').setUint16(34, own + joined.length);
  widenLimits(view('maxp'), own + joined.length, Math.max(...joined.map(({ parts }) => parts.length), 0));
  return { font: fontOf(font.subarray(0, 4), tables), first: own };
}

/** The outlines of a font, and those that come after them. */
class Outlines {
  /** The left edge of each glyph that was added. */
  readonly lefts: number[] = [];
  private readonly outlines: Uint8Array;
  private readonly offsets: number[] = [];
  private readonly added: Uint8Array[] = [];
  private end: number;

  constructor(tables: ReadonlyMap<string, Uint8Array>, own: number) {
    this.outlines = tables.get('glyf') ?? new Uint8Array();
    const head = tables.get('head');
    const places = viewOf(tables.get('loca') ?? new Uint8Array());
    const long = head !== undefined && viewOf(head).getInt16(50) === 1;
    for (let glyph = 0; glyph <= own; glyph++)
      this.offsets.push(long ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
    this.end = this.offsets[own] ?? 0;
  }

  add({ parts }: JoinedGlyph): void {
    const boxes = parts.map((part) => this.boxOf(part));
    const drawn = parts.filter((_, nth) => boxes[nth]);
    const edges = [0, 1, 2, 3].map((nth) => boxes.flatMap((box) => box?.[nth] ?? []));
    const bytes = new Uint8Array(drawn.length > 0 ? HEAD + drawn.length * PART : 0);
    if (drawn.length > 0) {
      const box = edges.map((values, nth) => (nth < 2 ? Math.min(...values) : Math.max(...values)));
      for (const [nth, value] of [-1, ...box].entries()) viewOf(bytes).setInt16(nth * 2, value);
    }
    for (const [nth, part] of drawn.entries())
      writePart(
        viewOf(bytes),
        HEAD + nth * PART,
        part,
        (nth === 0 ? OVERLAP : 0) | (nth < drawn.length - 1 ? MORE : 0),
      );
    this.lefts.push(Math.min(...(drawn.length > 0 ? (edges[0] ?? []) : [0])));
    this.added.push(bytes);
    this.end += bytes.length;
    this.offsets.push(this.end);
  }

  /** Left, bottom, right and top of a glyph in its place; undefined if nothing is drawn. */
  private boxOf({ glyph, x, y }: GlyphPart): readonly number[] | undefined {
    const from = this.offsets[glyph] ?? 0;
    if ((this.offsets[glyph + 1] ?? 0) - from < HEAD) return undefined;
    const view = viewOf(this.outlines);
    return [x, y, x, y].map((move, nth) => move + view.getInt16(from + 2 + nth * 2));
  }

  glyf(): Uint8Array {
    const all = new Uint8Array(this.end);
    let at = this.end - this.added.reduce((sum, { length }) => sum + length, 0);
    all.set(this.outlines.subarray(0, at));
    for (const bytes of this.added) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }

  loca(): Uint8Array {
    const all = new Uint8Array(this.offsets.length * 4);
    for (const [glyph, offset] of this.offsets.entries()) viewOf(all).setUint32(glyph * 4, offset);
    return all;
  }
}

function writePart(view: DataView, at: number, { glyph, x, y }: GlyphPart, flags: number): void {
  view.setUint16(at, WORDS | PLACE | flags);
  view.setUint16(at + 2, glyph);
  view.setInt16(at + 4, x);
  view.setInt16(at + 6, y);
}

/** Advance and left edge of each glyph, where the last ones of a font may have shared one advance. */
function metricsWith(
  tables: ReadonlyMap<string, Uint8Array>,
  own: number,
  joined: readonly JoinedGlyph[],
  lefts: readonly number[],
): Uint8Array {
  const old = viewOf(tables.get('hmtx') ?? new Uint8Array());
  const long = viewOf(tables.get('hhea') ?? new Uint8Array(36)).getUint16(34);
  const all = new Uint8Array((own + joined.length) * 4);
  const view = viewOf(all);
  for (let glyph = 0; glyph < own; glyph++) {
    view.setUint16(glyph * 4, old.getUint16(Math.min(glyph, long - 1) * 4));
    view.setInt16(
      glyph * 4 + 2,
      glyph < long ? old.getInt16(glyph * 4 + 2) : old.getInt16(long * 4 + (glyph - long) * 2),
    );
  }
  for (const [nth, { advance }] of joined.entries()) {
    view.setUint16((own + nth) * 4, advance);
    view.setInt16((own + nth) * 4 + 2, lefts[nth] ?? 0);
  }
  return all;
}

/** What the font says it needs at most: glyphs, and of a composite one points, contours, parts and depth. */
function widenLimits(maxp: DataView, glyphs: number, parts: number): void {
  maxp.setUint16(4, glyphs);
  if (maxp.byteLength < 32) return;
  const most = (at: number, value: number) => maxp.setUint16(at, Math.min(0xffff, Math.max(maxp.getUint16(at), value)));
  for (const at of [6, 8]) most(at + 4, Math.max(maxp.getUint16(at), maxp.getUint16(at + 4)) * parts);
  most(28, parts);
  most(30, maxp.getUint16(30) + 1);
}
