import { tableTag } from './library.ts';

// What the first bytes of a font file say, so that a large one need not be read before it is known to be of use. OpenType 1.9, "Font file".

/** Bytes of a file from one place on; fewer where it ends. */
export type ReadPart = (start: number, length: number) => Uint8Array;

/** The tag of a collection: ttcf. */
const COLLECTION = 0x74746366;
/** Fonts in a collection that are looked at. */
const MOST_FACES = 32;
const MOST_TABLES = 100;
/** Bytes of a table that is read here; the largest maps of characters known have 0.5 MB. */
const MOST_BYTES = 4_000_000;
/** What is read of a font: the map of its characters, and what makes it a font to HarfBuzz. */
const TABLES = ['cmap', 'head', 'maxp'];

/** How many fonts a file holds, by the tag it begins with: none if it is no font. */
export function facesIn(read: ReadPart): number {
  const head = view(read(0, 16));
  if (head.byteLength < 16) return 0;
  const tag = head.getUint32(0);
  if (tag === COLLECTION) return Math.min(head.getUint32(8), MOST_FACES);
  return [0x00010000, 0x4f54544f, 0x74727565].includes(tag) ? 1 : 0; // 1.0, OTTO, true
}

/** A font with nothing but the map of characters of one in a file; undefined if there is none that can be read. */
export function charactersOf(read: ReadPart, index: number): Uint8Array | undefined {
  const tag = view(read(0, 4));
  if (tag.byteLength < 4) return undefined;
  const place = tag.getUint32(0) === COLLECTION ? view(read(12 + 4 * index, 4)) : undefined;
  if (place && place.byteLength < 4) return undefined;
  const start = place?.getUint32(0) ?? 0;
  const head = view(read(start, 12));
  if (head.byteLength < 12) return undefined;
  const tables = tablesOf(view(read(start + 12, 16 * Math.min(head.getUint16(4), MOST_TABLES))), read);
  return tables.length === TABLES.length ? fontOf(tables) : undefined;
}

interface Table {
  readonly tag: number;
  readonly bytes: Uint8Array;
}

function tablesOf(directory: DataView, read: ReadPart): Table[] {
  const wanted = new Set(TABLES.map(tableTag));
  const tables: Table[] = [];
  for (let at = 0; at + 16 <= directory.byteLength; at += 16) {
    const tag = directory.getUint32(at);
    const length = directory.getUint32(at + 12);
    if (!wanted.delete(tag) || length > MOST_BYTES) continue;
    const bytes = read(directory.getUint32(at + 8), length);
    if (bytes.length === length) tables.push({ tag, bytes });
  }
  return tables.sort((one, other) => one.tag - other.tag);
}

function fontOf(tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + 16 * tables.length;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const head = view(font);
  head.setUint32(0, 0x00010000);
  head.setUint16(4, tables.length);
  let at = start;
  tables.forEach(({ tag, bytes }, index) => {
    head.setUint32(12 + 16 * index, tag);
    head.setUint32(20 + 16 * index, at);
    head.setUint32(24 + 16 * index, bytes.length);
    font.set(bytes, at);
    at += padded(bytes.length);
  });
  return font;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
