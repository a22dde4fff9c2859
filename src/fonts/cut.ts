import { fontOf, tablesOf, viewOf } from './font-file.ts';

// The part of a font that ships that a document needs. HarfBuzz's subsetter takes the same outlines, but to start it takes as long as to set
// the whole letter. It is for all other fonts: these are known to be sound, and without hints. Glyphs get new numbers: where thousands are
// left out, tables of what is not there take longer to sum up and to pack than all else.

/** A composite glyph's flags (OpenType 1.9, glyf). */
const WORDS = 0x0001;
const MORE = 0x0020;
const SCALE = 0x0008;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
/** Bytes of the head of a glyph. */
const HEAD = 10;
/** Offsets beyond this one take four bytes each. */
const SHORT = 0x1fffe;

/** A part of a font. */
export interface CutFont {
  readonly font: Uint8Array;
  /** The number in it of each glyph of the whole font that it has. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * A font with the outlines of these glyphs, one after the other as they come here, behind a blank one for what is missing; and nothing that only
 * shapes text.
 */
export function cut(font: Uint8Array, glyphs: readonly number[]): CutFont {
  const tables = tablesOf(font);
  const table = (name: string) => tables.get(name) ?? new Uint8Array(36);
  const outlines = outlinesOf(table('glyf'), table('loca'), viewOf(table('head')).getInt16(50) === 1);
  const { numbers, kept } = withParts(outlines, glyphs, viewOf(table('maxp')).getUint16(4));
  const { glyf, loca, long } = outlinesFor(kept, numbers);
  const { hmtx, longMetrics } = metricsFor(table('hmtx'), viewOf(table('hhea')).getUint16(34), numbers);
  const head = new Uint8Array(table('head'));
  viewOf(head).setInt16(50, Number(long));
  const hhea = new Uint8Array(table('hhea'));
  viewOf(hhea).setUint16(34, longMetrics);
  const maxp = new Uint8Array(table('maxp'));
  viewOf(maxp).setUint16(4, kept.length);
  const made = Object.entries({ glyf, head, hhea, hmtx, loca, maxp });
  made.sort(([, one], [, other]) => one.length - other.length);
  return { font: fontOf(font.subarray(0, 4), new Map(made)), numbers };
}

/** What finds the outline of a glyph. */
type Outlines = (glyph: number) => Uint8Array;

function outlinesOf(glyf: Uint8Array, loca: Uint8Array, long: boolean): Outlines {
  const places = viewOf(loca);
  return (glyph) =>
    long
      ? glyf.subarray(places.getUint32(glyph * 4), places.getUint32(glyph * 4 + 4))
      : glyf.subarray(places.getUint16(glyph * 2) * 2, places.getUint16(glyph * 2 + 2) * 2);
}

/** The glyphs that are wanted, and behind them those that they are put together from: their new numbers, and their outlines in that order. */
function withParts(outlines: Outlines, glyphs: readonly number[], count: number) {
  const numbers = new Map([[0, 0]]);
  const kept: Uint8Array[] = [new Uint8Array()]; // the glyph for what is missing stays blank
  const add = (glyph: number): void => {
    if (glyph >= count || numbers.has(glyph)) return;
    numbers.set(glyph, kept.length);
    kept.push(outlines(glyph));
  };
  for (let nth = 0; nth < glyphs.length; nth++) add(glyphs[nth] as number);
  for (let nth = 1; nth < kept.length; nth++) {
    const outline = kept[nth] as Uint8Array;
    for (const at of partsOf(outline)) add(viewOf(outline).getUint16(at));
  }
  return { numbers, kept };
}

const NO_PARTS: readonly number[] = [];

/** Where the numbers of glyphs stand that a composite one is put together from: such a one has less than no contours. */
function partsOf(outline: Uint8Array): readonly number[] {
  if (outline.length < HEAD || (outline[0] as number) < 0x80) return NO_PARTS;
  const view = viewOf(outline);
  const parts: number[] = [];
  for (let at = HEAD, flags = MORE; flags & MORE; ) {
    flags = view.getUint16(at);
    parts.push(at + 2);
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return parts;
}

/** Outlines one after the other, composite ones of glyphs by their new numbers, and where each begins. */
function outlinesFor(kept: readonly Uint8Array[], numbers: ReadonlyMap<number, number>) {
  let size = 0;
  for (let nth = 0; nth < kept.length; nth++) size += evenLength((kept[nth] as Uint8Array).length);
  const long = size > SHORT;
  const glyf = new Uint8Array(Math.max(1, size)); // some readers take a font with an empty table for a damaged one
  const all = viewOf(glyf);
  const loca = new Uint8Array((kept.length + 1) * (long ? 4 : 2));
  const places = viewOf(loca);
  let at = 0;
  for (let nth = 0; nth < kept.length; nth++) {
    const outline = kept[nth] as Uint8Array;
    glyf.set(outline, at);
    for (const part of partsOf(outline)) all.setUint16(at + part, numbers.get(all.getUint16(at + part)) ?? 0);
    at += evenLength(outline.length);
    if (long) places.setUint32(nth * 4 + 4, at);
    else places.setUint16(nth * 2 + 2, at >> 1);
  }
  return { glyf, loca, long };
}

function evenLength(length: number): number {
  return (length + 1) & ~1;
}

/** Advance and left edge of each glyph; the last advance stands for all that follow with the same. */
function metricsFor(old: Uint8Array, oldLong: number, numbers: ReadonlyMap<number, number>) {
  const view = viewOf(old);
  const glyphs = [...numbers.keys()];
  const advanceOf = (nth: number) => view.getUint16(Math.min(glyphs[nth] as number, oldLong - 1) * 4);
  let long = glyphs.length;
  while (long > 1 && advanceOf(long - 1) === advanceOf(long - 2)) long--;
  const hmtx = new Uint8Array(long * 4 + (glyphs.length - long) * 2);
  const metrics = viewOf(hmtx);
  for (let nth = 0; nth < glyphs.length; nth++) {
    const glyph = glyphs[nth] as number;
    const left = view.getInt16(glyph < oldLong ? glyph * 4 + 2 : oldLong * 4 + (glyph - oldLong) * 2);
    if (nth < long) metrics.setUint16(nth * 4, advanceOf(nth));
    metrics.setInt16(nth < long ? nth * 4 + 2 : long * 4 + (nth - long) * 2, left);
  }
  return { hmtx, longMetrics: long };
}
