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
  const { glyf, loca, long } = outlinesFor(outlines, wanted);
  const { hmtx, longMetrics } = metricsFor(table('hmtx'), viewOf(table('hhea')).getUint16(34), wanted);
  const head = new Uint8Array(table('head'));
  viewOf(head).setInt16(50, Number(long));
  const hhea = new Uint8Array(table('hhea'));
  viewOf(hhea).setUint16(34, longMetrics);
  const maxp = new Uint8Array(table('maxp'));
  viewOf(maxp).setUint16(4, wanted.length);
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

/** For each number up to the last glyph that is wanted, or is a part of one, whether it is. */
function withParts(outlines: Outlines, glyphs: Iterable<number>, count: number): readonly boolean[] {
  const wanted: boolean[] = [true]; // the glyph for what is missing, which stays blank
  const add = (glyph: number): void => {
    if (glyph >= count || wanted[glyph]) return;
    while (wanted.length < glyph) wanted.push(false);
    wanted[glyph] = true;
    for (const part of partsOf(outlines(glyph))) add(part);
  };
  for (const glyph of glyphs) add(glyph);
  return wanted;
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

/** The outlines that are wanted, and where each begins. */
function outlinesFor(outlines: Outlines, wanted: readonly boolean[]) {
  const kept = wanted.map((is, glyph) => (is && glyph > 0 ? outlines(glyph) : undefined));
  const even = kept.reduce((sum, outline) => sum + evenLength(outline), 0);
  const long = even > SHORT;
  const size = long ? kept.reduce((sum, outline) => sum + (outline?.length ?? 0), 0) : even;
  const glyf = new Uint8Array(Math.max(1, size)); // some readers take a font with an empty table for a damaged one
  const loca = new Uint8Array((kept.length + 1) * (long ? 4 : 2));
  const places = viewOf(loca);
  let at = 0;
  for (const [glyph, outline] of kept.entries()) {
    if (outline) glyf.set(outline, at);
    at += long ? (outline?.length ?? 0) : evenLength(outline);
    if (long) places.setUint32(glyph * 4 + 4, at);
    else places.setUint16(glyph * 2 + 2, at >> 1);
  }
  return { glyf, loca, long };
}

function evenLength(outline: Uint8Array | undefined): number {
  return outline ? (outline.length + 1) & ~1 : 0;
}

/** Advance and left edge of each glyph that is wanted; the last advance stands for all that follow with the same. */
function metricsFor(old: Uint8Array, oldLong: number, wanted: readonly boolean[]) {
  const view = viewOf(old);
  const advance = (glyph: number) => (wanted[glyph] ? view.getUint16(Math.min(glyph, oldLong - 1) * 4) : 0);
  const left = (glyph: number) => {
    if (!wanted[glyph]) return 0;
    return glyph < oldLong ? view.getInt16(glyph * 4 + 2) : view.getInt16(oldLong * 4 + (glyph - oldLong) * 2);
  };
  let long = wanted.length;
  while (long > 1 && advance(long - 1) === advance(long - 2)) long--;
  const hmtx = new Uint8Array(long * 4 + (wanted.length - long) * 2);
  const metrics = viewOf(hmtx);
  for (let glyph = 0; glyph < wanted.length; glyph++) {
    if (glyph < long) metrics.setUint16(glyph * 4, advance(glyph));
    metrics.setInt16(glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2, left(glyph));
  }
  return { hmtx, longMetrics: long };
}
