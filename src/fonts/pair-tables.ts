// Pairs of glyphs that stand closer or wider than by themselves, as a font has them (OpenType 1.9, GPOS, type 2).

/** What the first subtable says that knows a pair. Only the left one of a pair moves in these fonts, and only along the line. */
export function moveIn(subtables: readonly DataView[], left: number, right: number): number {
  for (const table of subtables) {
    const nth = coverage(table, table.getUint16(2), left);
    if (nth === -1) continue;
    const move = table.getUint16(0) === 1 ? ofPair(table, nth, right) : ofClasses(table, left, right);
    if (move !== undefined) return move;
  }
  return 0;
}

/** The place of a glyph in a coverage table; -1 if it is not in it. */
function coverage(table: DataView, at: number, glyph: number): number {
  const row = rowOf(table, at + 4, table.getUint16(at + 2), table.getUint16(at) === 1 ? 2 : 6, glyph);
  if (row === -1 || table.getUint16(at) === 1) return row === -1 ? -1 : (row - at - 4) / 2;
  return table.getUint16(row + 4) + glyph - table.getUint16(row);
}

/** The class of a glyph: 0 if the table does not have it. */
function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const nth = glyph - table.getUint16(at + 2);
    return nth >= 0 && nth < table.getUint16(at + 4) ? table.getUint16(at + 6 + nth * 2) : 0;
  }
  const row = rowOf(table, at + 4, table.getUint16(at + 2), 6, glyph);
  return row === -1 ? 0 : table.getUint16(row + 4);
}

/** Where the row of a glyph begins, in rows of one glyph or, if they have six bytes, of a first and a last; -1 if there is none. */
function rowOf(table: DataView, from: number, count: number, size: number, glyph: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = from + middle * size;
    if (glyph < table.getUint16(row)) high = middle - 1;
    else if (glyph > table.getUint16(size === 6 ? row + 2 : row)) low = middle + 1;
    else return row;
  }
  return -1;
}

function ofPair(table: DataView, nth: number, right: number): number | undefined {
  const set = table.getUint16(10 + nth * 2);
  const size = table.getUint16(4) === 0 ? 2 : 4;
  const row = rowOf(table, set + 2, table.getUint16(set), size, right);
  if (row === -1) return undefined;
  return size === 2 ? 0 : table.getInt16(row + 2);
}

function ofClasses(table: DataView, left: number, right: number): number {
  const cell =
    classOf(table, table.getUint16(8), left) * table.getUint16(14) + classOf(table, table.getUint16(10), right);
  return table.getUint16(4) === 0 ? 0 : table.getInt16(16 + cell * 2);
}
