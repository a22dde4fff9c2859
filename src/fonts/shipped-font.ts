import type { Font, Glyphs, Shaping } from './font.ts';
import { tablesOf, viewOf } from './font-file.ts';
import { SimpleShaping } from './simple-shaping.ts';

// A font that ships, read without HarfBuzz, which takes longer to start than to set a letter: it is TrueType, and known to be sound.

const TABLES = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
/** Bytes of the head of a glyph. */
const HEAD = 10;

/** Opens a font that ships; undefined if the file is none. `full` opens it with HarfBuzz, for texts that are not simple. */
export function openShipped(bytes: Uint8Array, full: () => Font | undefined): Font | undefined {
  try {
    const tables = tablesOf(bytes);
    return TABLES.every((name) => tables.has(name)) ? new ShippedFont(tables, full) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class ShippedFont implements Font {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  private readonly tables: ReadonlyMap<string, Uint8Array>;
  private readonly full: () => Font | undefined;
  private readonly characters: DataView;
  private readonly metrics: DataView;
  private readonly longMetrics: number;
  private readonly places: DataView;
  private readonly outlines: DataView;
  private readonly isLong: boolean;
  private simple: SimpleShaping | undefined;
  private opened: Font | undefined;

  constructor(tables: ReadonlyMap<string, Uint8Array>, full: () => Font | undefined) {
    const view = (name: string) => viewOf(tables.get(name) ?? new Uint8Array());
    this.tables = tables;
    this.full = full;
    this.unitsPerEm = view('head').getUint16(18);
    this.isLong = view('head').getInt16(50) === 1;
    this.glyphCount = view('maxp').getUint16(4);
    this.longMetrics = view('hhea').getUint16(34);
    this.metrics = view('hmtx');
    this.places = view('loca');
    this.outlines = view('glyf');
    this.characters = charactersOf(view('cmap'));
  }

  release(): void {
    this.opened?.release();
  }

  glyphOf(codePoint: number): number {
    return this.characters.getUint16(0) === 12
      ? groupGlyph(this.characters, codePoint)
      : segmentGlyph(this.characters, codePoint);
  }

  advance(glyph: number): number {
    return glyph < this.glyphCount ? this.metrics.getUint16(Math.min(glyph, this.longMetrics - 1) * 4) : 0;
  }

  reach(glyph: number): { readonly top: number; readonly bottom: number } {
    const at = this.outline(glyph);
    return at === undefined
      ? { top: 0, bottom: 0 }
      : { top: this.outlines.getInt16(at + 8), bottom: this.outlines.getInt16(at + 4) };
  }

  isBlank(glyph: number): boolean {
    const at = this.outline(glyph);
    if (at === undefined) return true;
    const [left, bottom, right, top] = [2, 4, 6, 8].map((edge) => this.outlines.getInt16(at + edge));
    return left === right && bottom === top;
  }

  shape(text: string, shaping: Shaping): Glyphs {
    this.simple ??= new SimpleShaping(this.tables, this);
    return this.simple.shape(text, shaping) ?? this.harfbuzz().shape(text, shaping);
  }

  table(name: string): Uint8Array | undefined {
    return this.tables.get(name);
  }

  private harfbuzz(): Font {
    this.opened ??= this.full();
    if (!this.opened) throw new RangeError('a font that ships cannot be read');
    return this.opened;
  }

  /** Where the outline of a glyph begins; undefined if it has none. */
  private outline(glyph: number): number | undefined {
    if (glyph >= this.glyphCount) return undefined;
    const place = (nth: number) => (this.isLong ? this.places.getUint32(nth * 4) : this.places.getUint16(nth * 2) * 2);
    const at = place(glyph);
    return place(glyph + 1) - at < HEAD ? undefined : at;
  }
}

/** The table of the map of characters that has most of them: of format 12, or else 4 (OpenType 1.9, cmap). */
function charactersOf(cmap: DataView): DataView {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, nth) => {
    const at = cmap.getUint32(4 + nth * 8 + 4);
    return new DataView(cmap.buffer, cmap.byteOffset + at, cmap.byteLength - at);
  });
  const found = [12, 4].flatMap((format) => tables.find((table) => table.getUint16(0) === format) ?? []);
  if (!found[0]) throw new RangeError('no map of characters');
  return found[0];
}

function groupGlyph(table: DataView, codePoint: number): number {
  let low = 0;
  let high = table.getUint32(12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = 16 + middle * 12;
    if (codePoint < table.getUint32(row)) high = middle - 1;
    else if (codePoint > table.getUint32(row + 4)) low = middle + 1;
    else return table.getUint32(row + 8) + codePoint - table.getUint32(row);
  }
  return 0;
}

function segmentGlyph(table: DataView, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const size = table.getUint16(6); // two bytes a segment
  let low = 0;
  let high = size / 2 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.getUint16(14 + middle * 2) < codePoint) low = middle + 1;
    else high = middle;
  }
  const row = 16 + size + low * 2;
  const start = table.getUint16(row);
  if (codePoint < start || codePoint > table.getUint16(14 + low * 2)) return 0;
  const delta = table.getUint16(row + size);
  const offset = table.getUint16(row + size * 2);
  if (offset === 0) return (codePoint + delta) & 0xffff;
  const glyph = table.getUint16(row + size * 2 + offset + (codePoint - start) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
