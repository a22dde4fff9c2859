// Where lines may begin, as a search comes to know them. A node is a way to get to the beginning of a line: rows of typed
// arrays, so that a paragraph makes no garbage.

/** No node, no box, no place. */
export const NONE = -1;

/** The last box of every line, and what the paragraph costs. */
export interface FoundLines {
  readonly ends: readonly number[];
  readonly cost: number;
}

/** More nodes than any person's paragraph has: room for more is not kept. */
const MOST_KEPT = 16_384;

/** What the last search of this thread used. */
let kept: LineStarts | undefined;

/** No nodes, in the room that the search before had: to make room anew for every paragraph takes longer than the search itself. */
export function emptyStarts(lines: number): LineStarts {
  if (!kept || kept.isLarge) kept = new LineStarts();
  kept.begin(lines);
  return kept;
}

/** The places where a line may begin, with the best way to each: a list that grows without an object for each. */
export class LineStarts {
  private room = 256;
  /** How many nodes there are. */
  count = 0;

  // A row a node.
  /** The first box of the line. */
  start = new Int32Array(this.room);
  /** What all lines before it cost. */
  cost = new Float64Array(this.room);
  /** What the line before it was like. */
  state = new Uint8Array(this.room);
  /** The node of the line before. */
  private before = new Int32Array(this.room);
  /** The next younger node of the same line number. */
  younger = new Int32Array(this.room);

  // A row a line number: its nodes from the oldest to the youngest.
  oldest = new Int32Array(0);
  private youngest = new Int32Array(0);
  /** The line numbers that have nodes lie between these. */
  lowest = 0;
  highest = 0;

  get isLarge(): boolean {
    return this.room > MOST_KEPT;
  }

  /** Forgets everything. `lines`: how many line numbers are told apart; later ones count as the last. */
  begin(lines: number): void {
    this.count = 0;
    this.lowest = 0;
    this.highest = 0;
    this.oldest = new Int32Array(lines).fill(NONE);
    this.youngest = new Int32Array(lines).fill(NONE);
  }

  add(line: number, start: number, cost: number, state: number, before: number): void {
    if (this.count === this.room) this.grow();
    const node = this.count;
    this.count += 1;
    this.start[node] = start;
    this.cost[node] = cost;
    this.state[node] = state;
    this.before[node] = before;
    this.younger[node] = NONE;
    if (this.oldest[line] === NONE) this.oldest[line] = node;
    else this.younger[this.youngest[line] as number] = node;
    this.youngest[line] = node;
    this.highest = Math.max(this.highest, line);
  }

  /** Forgets a node if it is the oldest of its line. */
  dropOldest(node: number, line: number): void {
    if (this.oldest[line] === node) this.oldest[line] = this.younger[node] as number;
  }

  /** Forgets all nodes of a line. */
  clear(line: number): void {
    this.oldest[line] = NONE;
  }

  /** True if no line can begin anywhere. */
  areGone(): boolean {
    while (this.lowest < this.highest && this.oldest[this.lowest] === NONE) this.lowest += 1;
    while (this.highest > this.lowest && this.oldest[this.highest] === NONE) this.highest -= 1;
    return this.oldest[this.lowest] === NONE;
  }

  /** The cheapest of all ways that there are now; undefined if there are none. */
  cheapest(): FoundLines | undefined {
    let best = NONE;
    for (let line = this.lowest; line <= this.highest; line += 1) {
      for (let node = this.oldest[line] as number; node !== NONE; node = this.younger[node] as number) {
        if (best === NONE || (this.cost[node] as number) < (this.cost[best] as number)) best = node;
      }
    }
    if (best === NONE) return undefined;
    const ends: number[] = [];
    for (let node = best; (this.before[node] as number) !== NONE; node = this.before[node] as number) {
      ends.push((this.start[node] as number) - 1);
    }
    return { ends: ends.reverse(), cost: this.cost[best] as number };
  }

  private grow(): void {
    this.room *= 2;
    this.start = larger(this.start, new Int32Array(this.room));
    this.cost = larger(this.cost, new Float64Array(this.room));
    this.state = larger(this.state, new Uint8Array(this.room));
    this.before = larger(this.before, new Int32Array(this.room));
    this.younger = larger(this.younger, new Int32Array(this.room));
  }
}

function larger<Row extends Int32Array | Float64Array | Uint8Array>(row: Row, into: Row): Row {
  into.set(row);
  return into;
}
