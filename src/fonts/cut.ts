import { fontOf, tablesOf, viewOf } from './font-file.ts';

// The part of a font that ships that a document needs. HarfBuzz's subsetter gives the same bytes, but to start it takes as long as to set
// the whole letter. It is for all other fonts: these are known to be sound, and without hints.

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

/** A font with the outlines of these glyphs under their old numbers, and nothing that only shapes text. */
export function cut(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = tablesOf(font);
  const table = (name: string) => tables.get(name) ?? new Uint8Array(36);
  const outlines = outlinesOf(table('glyf'), table('loca'), viewOf(table('head')).getInt16(50) === 1);
  const wanted = withParts(outlines, glyphs, viewOf(table('maxp')).getUint16(4));
  const count = (wanted.at(-1) ?? 0) + 1;
  const { glyf, loca, long } = outlinesFor(outlines, wanted, count);
  const { hmtx, longMetrics } = metricsFor(table('hmtx'), viewOf(table('hhea')).getUint16(34), wanted, count);
  const head = new Uint8Array(table('head'));
  viewOf(head).setInt16(50, Number(long));
  const hhea = new Uint8Array(table('hhea'));
  viewOf(hhea).setUint16(34, longMetrics);
  const maxp = new Uint8Array(table('maxp'));
  viewOf(maxp).setUint16(4, count);
  const made = Object.entries({ glyf, head, hhea, hmtx, loca, maxp });
  return fontOf(font.subarray(0, 4), new Map(made.sort(([, one], [, other]) => one.length - other.length)));
}

/** What finds the outline of a glyph. */
type Outlines = (glyph: number) => Uint8Array;

function outlinesOf(glyf: Uint8Array, loca: Uint8Array, long: boolean): Outlines {
  const places = viewOf(loca);
  const place = (glyph: number) => (long ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  return (glyph) => glyf.subarray(place(glyph), place(glyph + 1));
}

/** The glyphs that are wanted and those that they are put together from, in the order of their numbers. */
function withParts(outlines: Outlines, glyphs: Iterable<number>, count: number): readonly number[] {
  const wanted = new Set([0]); // the glyph for what is missing, which stays blank
  const add = (glyph: number): void => {
    if (glyph >= count || wanted.has(glyph)) return;
    wanted.add(glyph);
    for (const part of partsOf(outlines(glyph))) add(part);
  };
  for (const glyph of glyphs) add(glyph);
  return [...wanted].sort((one, other) => one - other);
}

/** The glyphs that a composite one is put together from. */
function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline);
  const parts: number[] = [];
  if (outline.length < HEAD || view.getInt16(0) >= 0) return parts;
  for (let at = HEAD, flags = MORE; flags & MORE; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return parts;
}

/** The outlines that are wanted, and where each begins. Most glyphs of a large font are not: their places are filled in at once. */
function outlinesFor(outlines: Outlines, wanted: readonly number[], count: number) {
  const kept = wanted.map((glyph) => (glyph > 0 ? outlines(glyph) : new Uint8Array()));
  const even = kept.reduce((sum, { length }) => sum + evenLength(length), 0);
  const long = even > SHORT;
  const size = long ? kept.reduce((sum, { length }) => sum + length, 0) : even;
  const glyf = new Uint8Array(Math.max(1, size)); // some readers take a font with an empty table for a damaged one
  const places = long ? new Uint32Array(count + 1) : new Uint16Array(count + 1);
  let at = 0;
  let next = 0;
  for (const [nth, outline] of kept.entries()) {
    const glyph = wanted[nth] as number;
    places.fill(long ? bigEndian32(at) : bigEndian16(at >> 1), next, glyph + 1);
    glyf.set(outline, at);
    at += long ? outline.length : evenLength(outline.length);
    next = glyph + 1;
  }
  places.fill(long ? bigEndian32(at) : bigEndian16(at >> 1), next);
  return { glyf, loca: new Uint8Array(places.buffer), long };
}

function evenLength(length: number): number {
  return (length + 1) & ~1;
}

/** Fonts have the highest byte of a number first; what is filled in at once is as the machine has it. */
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function bigEndian16(value: number): number {
  return IS_LITTLE ? ((value & 0xff) << 8) | (value >> 8) : value;
}

function bigEndian32(value: number): number {
  return IS_LITTLE ? bigEndian16(value & 0xffff) * 0x1_0000 + bigEndian16(value >>> 16) : value;
}

/** Advance and left edge of each glyph that is wanted; the last advance stands for all that follow with the same. */
function metricsFor(old: Uint8Array, oldLong: number, wanted: readonly number[], count: number) {
  const view = viewOf(old);
  const advances = new Uint16Array(count);
  for (const glyph of wanted) advances[glyph] = view.getUint16(Math.min(glyph, oldLong - 1) * 4);
  let long = count;
  while (long > 1 && advances[long - 1] === advances[long - 2]) long--;
  const hmtx = new Uint8Array(long * 4 + (count - long) * 2);
  const metrics = viewOf(hmtx);
  for (const glyph of wanted) {
    const left = view.getInt16(glyph < oldLong ? glyph * 4 + 2 : oldLong * 4 + (glyph - oldLong) * 2);
    if (glyph < long) metrics.setUint16(glyph * 4, advances[glyph] as number);
    metrics.setInt16(glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2, left);
  }
  return { hmtx, longMetrics: long };
}
