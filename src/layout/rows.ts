// Rows of numbers that are used again for the next paragraph: to make them anew takes longer than to fill them.

/** More than any person's paragraph needs: longer rows are not kept. */
const MOST_KEPT = 16_384;

/** So many rows of one length, at least as long as it was asked for. What stood in them is still there. */
export class Rows {
  private readonly count: number;
  private rows: readonly Float64Array[] = [];

  constructor(count: number) {
    this.count = count;
  }

  /** The rows, until somebody asks again. */
  of(length: number): readonly Float64Array[] {
    const { length: room = 0 } = this.rows[0] ?? {};
    if (length > room || room > MOST_KEPT) {
      const enough = Math.max(256, 2 ** Math.ceil(Math.log2(length)));
      this.rows = Array.from({ length: this.count }, () => new Float64Array(enough));
    }
    return this.rows;
  }
}
