import { emptyRest, isTooWide, ratioIfFits, type Sums, TOO_WIDE } from './box-sums.ts';
import {
  costOfPenalty,
  costOfRatio,
  DOUBLE_HYPHEN,
  FINAL_HYPHEN,
  looseness,
  OVERFULL,
  RUNT,
  THIRD_HYPHEN,
  UNLIKE,
} from './line-costs.ts';
import { emptyStarts, type FoundLines, type LineStarts, NONE } from './line-starts.ts';
import type { Boxes } from './total-fit.ts';

// The search for the best lines of a paragraph: dynamic programming over the places where a line may end. Of all the ways that
// lead to a place, only those are kept that may still turn out best. All widths are at least 0, so the nodes from which a
// line is too wide are always the oldest, and those from which it is too loose the youngest: a place looks at the few between.

/** What a search may do. */
export interface SearchRules {
  /** Lines of a higher ratio are not tried. */
  readonly loosest: number;
  readonly hyphens: boolean;
  /** Nothing is refused that has no alternative: for every start, the fullest line is tried too. */
  readonly emergency: boolean;
  /** Dearer ways are given up. */
  readonly ceiling: number;
  /** A search that tries more lines than this is given up: a person's paragraph takes far fewer. */
  readonly patience: number;
}

/** A state is a looseness (0–3) and the hyphens above one another so far (0–2). */
const STATES = 12;
const NORMAL = 3;

/** The best lines under these rules; undefined if there are none. */
export function findLines(boxes: Boxes, sums: Sums, rules: SearchRules): FoundLines | undefined {
  return new LineSearch(boxes, sums, rules).run();
}

class LineSearch {
  private readonly boxes: Boxes;
  private readonly sums: Sums;
  private readonly rules: SearchRules;

  private readonly starts: LineStarts;

  private tried = 0;

  // The best node of each state at the place being looked at, if a line can end there: from most places on it would be too loose.
  private isPossible = false;
  private readonly bestCost = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  private readonly bestNode = new Int32Array(STATES);

  // The place being looked at: the box before it, and what is the same for every line that ends there.
  private box = 0;
  private hyphen = 0;
  private forced = false;
  private placeCost = 0;
  /** The places before and after it. */
  private placeBefore = NONE;
  private placeAfter = NONE;
  /** The last box before it with a space after it, and the first box since the end of a line was forced. */
  private lastSpace = NONE;
  private sectionStart = 0;

  constructor(boxes: Boxes, sums: Sums, rules: SearchRules) {
    this.boxes = boxes;
    this.sums = sums;
    this.rules = rules;
    this.starts = emptyStarts(sums.measures.length);
  }

  run(): FoundLines | undefined {
    const { starts } = this;
    starts.add(0, 0, 0, NORMAL, NONE);
    let before = NONE;
    for (let box = this.nextPlace(NONE); box !== NONE; box = this.placeAfter) {
      this.goTo(box, before);
      for (let line = starts.highest; line >= starts.lowest; line -= 1) this.tryLines(line);
      if (starts.areGone() || this.tried > this.rules.patience) return undefined;
      before = box;
    }
    return starts.cheapest();
  }

  private isForced(box: number): boolean {
    return box === this.sums.count - 1 || this.boxes.penalty[box] === Number.NEGATIVE_INFINITY;
  }

  /** The next box after which a line may end. */
  private nextPlace(after: number): number {
    const { penalty } = this.boxes;
    const { count, hyphen } = this.sums;
    const { hyphens } = this.rules;
    for (let box = after + 1; box < count; box += 1) {
      const cost = penalty[box] as number;
      if (cost < Number.POSITIVE_INFINITY && (hyphens || hyphen[box] === 0)) return box;
      if (box === count - 1 || cost === Number.NEGATIVE_INFINITY) return box;
    }
    return NONE;
  }

  private goTo(box: number, before: number): void {
    const { space, penalty } = this.boxes;
    for (let one = this.box; one < box; one += 1) if ((space[one] as number) > 0) this.lastSpace = one;
    if (this.forced) this.sectionStart = before + 1;
    this.placeBefore = before;
    this.box = box;
    this.placeAfter = this.nextPlace(box);
    const forced = this.isForced(box);
    this.forced = forced;
    this.hyphen = forced ? 0 : (this.sums.hyphen[box] as number);
    this.placeCost = forced ? 0 : costOfPenalty(penalty[box] as number);
  }

  /** Ends a line with this number at the place, from every node where it can begin. */
  private tryLines(line: number): void {
    const { sums, box, hyphen, starts } = this;
    const measure = sums.measures[line] as number;
    const { oldest, younger, start } = starts;
    const { length } = sums;
    const reach = (length[box] as number) + (sums.width[box] as number);
    for (let node = oldest[line] as number; node !== NONE; node = younger[node] as number) {
      this.tried += 1;
      const from = start[node] as number;
      const rest = measure - (reach - (length[from] as number)) - hyphen; // as `emptyRest`, which would be asked too often
      if (!this.tryLine(node, line, from, rest, measure)) break;
    }
    if (this.forced) starts.clear(line);
    if (this.isPossible) this.keepBest(Math.min(line + 1, sums.measures.length - 1));
  }

  /** False if the line is too loose, and so from every younger node. */
  private tryLine(node: number, line: number, from: number, rest: number, measure: number): boolean {
    const { sums, box, rules } = this;
    const ratio = ratioIfFits(sums, from, box, rest, measure);
    if (ratio === TOO_WIDE) {
      if (isTooWide(sums, from, box, rest + this.hyphen, measure)) this.starts.dropOldest(node, line);
      if (rules.emergency && from > this.placeBefore) this.consider(node, -1, 0, OVERFULL);
      return true;
    }
    if (this.forced) {
      this.consider(node, Math.min(ratio, 0), 0, this.costOfEnd(node, from, measure - rest));
      return true;
    }
    if (ratio > rules.loosest && !(rules.emergency && this.isFullest(from, measure))) return false;
    this.consider(node, ratio, rest / measure, this.placeCost);
    return true;
  }

  /** True if a line from this box is too wide at the next place. */
  private isFullest(from: number, measure: number): boolean {
    const next = this.placeAfter;
    const hyphen = this.isForced(next) ? 0 : (this.sums.hyphen[next] as number);
    return isTooWide(this.sums, from, next, emptyRest(this.sums, from, next, hyphen, measure), measure);
  }

  /** The cost of a last line that begins at a box and has this length. */
  private costOfEnd(node: number, from: number, length: number): number {
    const afterHyphen = (this.starts.state[node] as number) % 3 > 0;
    const isShort = from > this.sectionStart && length < this.sums.runt;
    const isFragment = afterHyphen && this.lastSpace < from;
    return (afterHyphen ? FINAL_HYPHEN : 0) + (isShort ? RUNT : 0) + (isFragment ? RUNT : 0);
  }

  private consider(node: number, ratio: number, empty: number, extra: number): void {
    const before = this.starts.state[node] as number;
    const hyphens = this.hyphen > 0 ? (before % 3) + 1 : 0;
    if (hyphens > 2 && !this.rules.emergency) return;
    const plain = this.forced || this.sums.ragged;
    const loose = plain ? 1 : looseness(ratio);
    const unlike = plain ? 0 : Math.abs(loose - ((before / 3) | 0));
    let cost = (this.starts.cost[node] as number) + costOfRatio(ratio, empty) + extra;
    if (unlike > 1) cost += UNLIKE;
    if (hyphens > 1) cost += hyphens > 2 ? THIRD_HYPHEN : DOUBLE_HYPHEN;
    const state = loose * 3 + Math.min(hyphens, 2);
    if (cost >= (this.bestCost[state] as number) || cost > this.rules.ceiling) return;
    this.bestCost[state] = cost;
    this.bestNode[state] = node;
    this.isPossible = true;
  }

  /** Makes nodes of the best states, less those that can never make good what they cost more than another. */
  private keepBest(line: number): void {
    const { bestCost, starts } = this;
    const fewest = this.hyphen > 0 ? 1 : 0; // of hyphens above one another, at this place
    let least = Number.POSITIVE_INFINITY;
    for (let hyphens = fewest; hyphens <= fewest * 2; hyphens += 1) {
      for (let state = hyphens; state < STATES; state += 3) {
        const cost = bestCost[state] as number;
        if (cost < least) least = cost;
      }
      for (let state = hyphens; state < STATES; state += 3) {
        const cost = bestCost[state] as number;
        if (cost < least + UNLIKE || (cost === least && cost < Number.POSITIVE_INFINITY))
          starts.add(line, this.box + 1, cost, state, this.bestNode[state] as number);
      }
    }
    bestCost.fill(Number.POSITIVE_INFINITY);
    this.isPossible = false;
  }
}
