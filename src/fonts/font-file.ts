// Font files of several tables (OpenType 1.9, "Organization of an OpenType Font").

/** Bytes of the head of a font and of a row of its directory. */
const FONT_HEAD = 12;
const ROW = 16;

/** What reads and writes numbers in bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The tables of a font by name, in the order of its directory; they share its bytes. Throws a RangeError if the file ends before they do. */
export function tablesOf(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let row = FONT_HEAD; row < FONT_HEAD + view.getUint16(4) * ROW; row += ROW) {
    const from = view.getUint32(row + 8);
    tables.set(
      String.fromCharCode(...font.subarray(row, row + 4)),
      font.subarray(from, from + view.getUint32(row + 12)),
    );
  }
  return tables;
}

/** A font file of tables, which stand in it in the order that they have here. `kind` is its first four bytes. */
export function fontOf(kind: Uint8Array, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const aligned = (length: number) => (length + 3) & ~3;
  const size = [...tables.values()].reduce((sum, { length }) => sum + aligned(length), FONT_HEAD + tables.size * ROW);
  const font = new Uint8Array(size);
  const view = viewOf(font);
  font.set(kind);
  const power = 31 - Math.clz32(tables.size);
  for (const [nth, value] of [tables.size, 16 << power, power, tables.size * 16 - (16 << power)].entries())
    view.setUint16(4 + nth * 2, value);
  const names = [...tables.keys()].sort();
  let at = FONT_HEAD + tables.size * ROW;
  let head = 0;
  let sum = 0;
  for (const [name, bytes] of tables) {
    font.set(bytes, at);
    const row = FONT_HEAD + names.indexOf(name) * ROW;
    for (let letter = 0; letter < 4; letter++) font[row + letter] = name.charCodeAt(letter);
    if (name === 'head') {
      view.setUint32(at + 8, 0);
      head = at;
    }
    const own = sumOf(font, at, aligned(bytes.length));
    sum += own;
    view.setUint32(row + 4, own);
    view.setUint32(row + 8, at);
    view.setUint32(row + 12, bytes.length);
    at += aligned(bytes.length);
  }
  const whole = sum + sumOf(font, 0, FONT_HEAD + tables.size * ROW);
  view.setUint32(head + 8, (0xb1b0afba - whole) >>> 0); // makes the sum of the whole file this number
  return font;
}

/** The sum of numbers of four bytes, of which only the last 32 bits count: their high and low halves are added up apart, without a call for each. */
function sumOf(font: Uint8Array, from: number, length: number): number {
  const end = from + length;
  let high = 0;
  let low = 0;
  for (let at = from; at < end; at += 4) {
    high += ((font[at] as number) << 8) | (font[at + 1] as number);
    low += ((font[at + 2] as number) << 8) | (font[at + 3] as number);
  }
  return (high * 0x1_0000 + low) % 0x1_0000_0000;
}
