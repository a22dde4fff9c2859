// Pairs of glyphs that stand closer or wider than by themselves, as a font has them (OpenType 1.9, GPOS, type 2).

/** The glyph is not in the subtable. */
const NONE = -1;
/** Rows of what is known of glyphs have 0 where nobody asked: what is known is kept as so much more. */
const KNOWN = 2;

/** A lookup of pairs. What is found of each glyph is kept: a text has many pairs of few glyphs. */
export class PairLookup {
  private readonly tables: readonly PairTable[];

  constructor(subtables: readonly DataView[], glyphCount: number) {
    this.tables = subtables.map((table) => new PairTable(table, glyphCount));
  }

  /** What the first subtable says that knows a pair. Only the left one of a pair moves in these fonts, and only along the line. */
  moveOf(left: number, right: number): number {
    const { tables } = this;
    for (let nth = 0; nth < tables.length; nth++) {
      const move = (tables[nth] as PairTable).moveOf(left, right);
      if (move !== undefined) return move;
    }
    return 0;
  }
}

class PairTable {
  private readonly table: DataView;
  private readonly isOfPairs: boolean;
  private readonly moves: boolean;
  /** Where the pairs, or the moves, of a left glyph begin. */
  private readonly lefts: Int32Array;
  /** The class of a right glyph. */
  private readonly rights: Int32Array;

  constructor(table: DataView, glyphCount: number) {
    this.table = table;
    this.lefts = new Int32Array(glyphCount);
    this.isOfPairs = table.getUint16(0) === 1;
    this.moves = table.getUint16(4) !== 0;
    this.rights = new Int32Array(this.isOfPairs ? 0 : glyphCount);
  }

  moveOf(left: number, right: number): number | undefined {
    const row = this.lefts[left] || this.learnLeft(left);
    if (row === NONE + KNOWN) return undefined;
    if (this.isOfPairs) return ofPair(this.table, row - KNOWN, right);
    const nth = this.rights[right] || this.learnRight(right);
    return this.moves ? this.table.getInt16(row - KNOWN + (nth - KNOWN) * 2) : 0;
  }

  private learnLeft(left: number): number {
    const { table } = this;
    const nth = coverage(table, table.getUint16(2), left);
    const own = nth === NONE ? NONE : this.isOfPairs ? table.getUint16(10 + nth * 2) : this.rowOf(left);
    this.lefts[left] = own + KNOWN;
    return own + KNOWN;
  }

  /** The moves of the class of a left glyph. */
  private rowOf(left: number): number {
    const { table } = this;
    return 16 + classOf(table, table.getUint16(8), left) * table.getUint16(14) * 2;
  }

  private learnRight(right: number): number {
    const { table } = this;
    const nth = classOf(table, table.getUint16(10), right) + KNOWN;
    this.rights[right] = nth;
    return nth;
  }
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

/** What a set of pairs of one left glyph says of a right one. */
function ofPair(table: DataView, set: number, right: number): number | undefined {
  const size = table.getUint16(4) === 0 ? 2 : 4;
  const row = rowOf(table, set + 2, table.getUint16(set), size, right);
  if (row === -1) return undefined;
  return size === 2 ? 0 : table.getInt16(row + 2);
}
