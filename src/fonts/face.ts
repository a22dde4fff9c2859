import type { Font } from './font.ts';

// What a font and a shaped piece of text are to layout and to the renderers.

/** A font in use. Measures are in its own units, `unitsPerEm` to the em. */
export interface Face {
  /** What tells it from every other: its file, and its place in a collection. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Which font of a collection. */
  readonly index: number;
  /** The name it gives itself, such as NotoSerif-Bold; letters, digits and hyphens only. */
  readonly name: string;
  /** TrueType or PostScript outlines. */
  readonly outlines: 'truetype' | 'cff';
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** Height above and depth below the baseline, and of capitals; all positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right and top of all outlines together. */
  readonly box: readonly [number, number, number, number];
  /** Degrees from upright, negative to the right. */
  readonly italicAngle: number;
  /** Distance of baselines that looks right, as a factor of the size. */
  readonly lineHeight: number;
  readonly font: Font;
  /** False for a font of the user's or the system's, of which nothing is known. */
  readonly ships: boolean;
}

/** A piece of text as glyphs of one face, in the order in which they stand on the page from left to right. */
export interface Shaped {
  readonly face: Face;
  /** The text in the order in which it is read. */
  readonly text: string;
  /** True if it reads from right to left. */
  readonly rtl: boolean;
  /** Width in units of the face. */
  readonly width: number;
  /** Five numbers a glyph: its number in the font, where its text begins in `text`, advance, x offset, y offset (upwards). */
  readonly glyphs: readonly number[];
  /** What a font of a document made of it last. */
  painted?: Made | undefined;
  /** Where it was last said that it may be hyphenated. */
  cuts?: Made | undefined;
}

/** What somebody made of a piece, kept with it: to look it up by the piece would take longer than most of what is done with it. */
export interface Made {
  readonly by: object;
  readonly what: object;
}

/** How a font is to be used, beside what its file says. */
export interface FaceUse {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly index: number;
  readonly lineHeight: number;
  readonly ships: boolean;
}

/** A face of an open font; undefined if it has no outlines, as fonts made of pictures. Tables are those of OpenType 1.9. */
export function makeFace(font: Font, use: FaceUse): Face | undefined {
  const table = (name: string): DataView | undefined => {
    const bytes = font.table(name);
    return bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const head = table('head');
  const lines = table('hhea');
  const outlines = font.table('glyf') ? 'truetype' : font.table('CFF ') ? 'cff' : undefined;
  if (!head || !lines || !outlines || head.byteLength < 54 || lines.byteLength < 36) return undefined;
  const post = table('post');
  const measures = table('OS/2');
  const maximum = table('maxp');
  const ascent = lines.getInt16(4);
  return {
    ...use,
    name: postScriptName(font.table('name')) || use.id.replace(/[^A-Za-z0-9-]/g, '') || 'Font',
    outlines,
    unitsPerEm: font.unitsPerEm,
    glyphCount: maximum && maximum.byteLength >= 6 ? maximum.getUint16(4) : 0,
    ascent,
    descent: -lines.getInt16(6),
    capHeight: measures && measures.byteLength >= 90 ? measures.getInt16(88) : ascent,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post && post.byteLength >= 8 ? post.getInt32(4) / 65_536 : 0,
    font,
  };
}

/** The sixth name in the name table, in the characters that a PDF name may have; '' if there is none. */
function postScriptName(bytes: Uint8Array | undefined): string {
  if (!bytes || bytes.length < 6) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strings = view.getUint16(4);
  for (let record = 6; record + 12 <= Math.min(bytes.length, 6 + view.getUint16(2) * 12); record += 12) {
    if (view.getUint16(record + 6) !== 6) continue;
    const from = strings + view.getUint16(record + 10);
    const letters = String.fromCharCode(...bytes.subarray(from, from + Math.min(view.getUint16(record + 8), 200)));
    return letters.replace(/[^A-Za-z0-9-]/g, '').slice(0, 63);
  }
  return '';
}
