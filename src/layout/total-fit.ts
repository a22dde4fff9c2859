import { emptyRest, ratioOf, type Sums, sumsOf } from './box-sums.ts';
import { costOfPenalty, costOfRatio } from './line-costs.ts';
import { findLines, type SearchRules } from './line-search.ts';
import type { FoundLines } from './line-starts.ts';

// Breaks a paragraph into the lines that look best together, as D. E. Knuth and M. F. Plass do ("Breaking paragraphs into
// lines", 1981): the whole paragraph is weighed, so that a word moves down early where that saves a hole further on.

/**
 * A paragraph as boxes that are never broken, with the space after each. All widths are in one unit; what is not a number,
 * below 0 or without end counts as 0 (but for penalties).
 */
export interface Boxes {
  readonly count: number;
  /** Natural width of each box. */
  readonly width: Float64Array;
  /** Natural width of the space after it; 0 for none. At the end of a line it is dropped. */
  readonly space: Float64Array;
  /** How far that space may grow, and shrink: at most to nothing. */
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** Width of the hyphen that is added if a line ends after the box; 0 for none. */
  readonly hyphen: Float64Array;
  /**
   * Cost of ending a line after the box: Infinity never, -Infinity always, 0 for a space, about 50 for a hyphen. The last
   * box always ends a line.
   */
  readonly penalty: Float64Array;
}

/** How a paragraph is to be set. */
export interface FitOptions {
  /** The measure of every line, or of line 0, 1, 2 … (asked for the first 16; later lines have the measure of the last of them). */
  readonly width: number | ((line: number) => number);
  /** How far every box itself may be stretched or shrunk, as a share of its width: 0.02 for letters. At most a half. */
  readonly flexibility: number;
  /** Only the beginnings of lines are aligned: spaces keep their width, and the empty rest of a line is its cost. */
  readonly ragged: boolean;
  /**
   * The highest ratio of a line, 1.5 if not given. A paragraph that cannot be set so even with hyphens is set as well as it
   * can be: no line is too wide then either, unless one box is, which gets a line of its own.
   */
  readonly tolerance?: number;
}

/** A line of a paragraph. */
export interface FitLine {
  /** Index of the last box in the line. */
  readonly end: number;
  /**
   * How much is stretched (above 0) or shrunk (below 0, at least -1). Above 0, every space grows by `ratio` times its
   * stretch, below 0 by `ratio` times its shrink; boxes become `1 + flexibility * ratio` times as wide, with a ratio of at
   * most 1: spaces and letters give in the same proportion, and past 1 only spaces do. 0 in ragged text, in a last line
   * that fits, and in a line that nothing could fill.
   */
  readonly ratio: number;
  /** True if a hyphen is added at its end. */
  readonly hyphenated: boolean;
}

/** TeX's own 200 is a ratio of 1.26; a little more spares the emergency, in which every line is free. */
const TOLERANCE = 1.5;

/** The ratios that are tried next: few paragraphs need the second, and in that also the fullest lines are, however loose. */
const LOOSE = 4;
const EMERGENCY = 12;

/** How many lines are tried for each box before a search is given up. Prose takes two to five. */
const TRIES = 30;

/** Only the fullest lines: what is left for a paragraph that no person wrote, with millions of ways to be set. */
const FULL = Number.NEGATIVE_INFINITY;

/**
 * The lines of a paragraph; none if it has no boxes. As TeX does it tries without hyphens first, then with, then by all means.
 * Time and memory grow with the number of boxes, whatever they are.
 */
export function totalFit(boxes: Boxes, options: FitOptions): readonly FitLine[] {
  if (boxes.count === 0) return [];
  const sums = sumsOf(boxes, options);
  return linesOf(boxes, sums, bestLines(boxes, sums, plainRules(boxes, options)));
}

/** The lines of a paragraph whose words are not hyphenated yet. */
export interface PlainFit {
  readonly lines: readonly FitLine[];
  readonly cost: number;
  /** False if it might be set better with hyphens, somewhere. Most paragraphs need none, and need not be looked through for them. */
  readonly isBest: boolean;
}

/** The same without hyphens; undefined if there is no way. `penalty` is that of the hyphens which words may get. */
export function fitWithoutHyphens(boxes: Boxes, options: FitOptions, penalty: number): PlainFit | undefined {
  if (boxes.count === 0) return { lines: [], cost: 0, isBest: true };
  const sums = sumsOf(boxes, options);
  const plain = findLines(boxes, sums, plainRules(boxes, options));
  if (!plain) return undefined;
  const { cost } = plain;
  return { lines: linesOf(boxes, sums, plain), cost, isBest: cost <= leastWithHyphens(boxes, sums, penalty) };
}

/** The same with hyphens, of a paragraph that costs so much without, Infinity if there is no way; undefined if it costs no less with them. */
export function fitWithHyphens(boxes: Boxes, options: FitOptions, plain: number): readonly FitLine[] | undefined {
  const sums = sumsOf(boxes, options);
  const found = hyphenatedLines(boxes, sums, plainRules(boxes, options), plain);
  if (!found && plain < Number.POSITIVE_INFINITY) return undefined;
  return linesOf(boxes, sums, found ?? linesByAllMeans(boxes, sums, plainRules(boxes, options)));
}

function plainRules({ count }: Boxes, { tolerance = TOLERANCE }: FitOptions): SearchRules {
  const patience = TRIES * count + 20_000;
  const ceiling = Number.POSITIVE_INFINITY;
  return { loosest: Math.max(0, tolerance), hyphens: false, emergency: false, ceiling, patience };
}

function linesOf(boxes: Boxes, sums: Sums, { ends }: FoundLines): readonly FitLine[] {
  const measures = sums.measures.length - 1;
  return ends.map((end, line) => {
    const from = line === 0 ? 0 : (ends[line - 1] as number) + 1;
    return lineOf(boxes, sums, from, end, sums.measures[Math.min(line, measures)] as number);
  });
}

function bestLines(boxes: Boxes, sums: Sums, rules: SearchRules): FoundLines {
  const plain = findLines(boxes, sums, rules);
  const withHyphens = hyphenatedLines(boxes, sums, rules, plain ? plain.cost : Number.POSITIVE_INFINITY);
  return withHyphens ?? plain ?? linesByAllMeans(boxes, sums, rules);
}

/** Lines with hyphens that cost less than those without, if there are hyphens: what is dearer need not be looked at. */
function hyphenatedLines(boxes: Boxes, sums: Sums, rules: SearchRules, ceiling: number): FoundLines | undefined {
  if (ceiling <= leastWithHyphens(boxes, sums)) return undefined;
  return findLines(boxes, sums, { ...rules, hyphens: true, ceiling });
}

function linesByAllMeans(boxes: Boxes, sums: Sums, rules: SearchRules): FoundLines {
  const { loosest } = rules;
  const loose = { ...rules, hyphens: true, loosest: Math.max(LOOSE, loosest) };
  const byAllMeans = { ...loose, loosest: Math.max(EMERGENCY, loosest), emergency: true };
  const full = { ...byAllMeans, loosest: FULL, patience: Number.POSITIVE_INFINITY };
  const found = findLines(boxes, sums, loose) ?? findLines(boxes, sums, byAllMeans) ?? findLines(boxes, sums, full);
  if (!found) throw new Error('a paragraph without lines');
  return found;
}

/** No way to set the paragraph with a hyphen costs less; Infinity if there are no hyphens, also none of the penalty `other`. */
function leastWithHyphens(
  { penalty }: Boxes,
  { count, hyphen, boxes, flexibility, measures }: Sums,
  other = Number.POSITIVE_INFINITY,
): number {
  let cheapest = Number.isFinite(other) ? costOfPenalty(other) : other;
  let rewards = 0;
  for (let box = 0; box < count - 1; box += 1) {
    const one = penalty[box] as number;
    if (one === 0 && hyphen[box] === 0) continue; // as most are
    if (!Number.isFinite(one)) continue;
    if ((hyphen[box] as number) > 0) cheapest = Math.min(cheapest, Math.max(0, costOfPenalty(one)));
    if (one < 0) rewards += costOfPenalty(one);
  }
  const fewest = Math.ceil(((boxes[count] as number) * (1 - flexibility)) / Math.max(...measures));
  return cheapest + rewards + (Number.isFinite(fewest) ? fewest : 0) * costOfRatio(0, 0);
}

function lineOf(boxes: Boxes, sums: Sums, from: number, end: number, measure: number): FitLine {
  const isLast = end === boxes.count - 1 || boxes.penalty[end] === Number.NEGATIVE_INFINITY;
  const hyphen = isLast ? 0 : (sums.hyphen[end] as number);
  const rest = emptyRest(sums, from, end, hyphen, measure);
  return {
    end,
    ratio: sums.ragged ? 0 : shownRatio(ratioOf(sums, from, end, rest, measure), isLast),
    hyphenated: hyphen > 0,
  };
}

/** Spaces that would have to grow without end do not grow at all. */
function shownRatio(ratio: number, isLast: boolean): number {
  if (isLast) return Math.min(ratio, 0);
  return Number.isFinite(ratio) ? ratio : 0;
}
