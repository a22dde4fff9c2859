import { Rows } from './rows.ts';
import type { Boxes, FitOptions } from './total-fit.ts';

// Sums over the boxes of a paragraph, so that the width of a line from any box to any other is one subtraction.

/** Lines of their own measure; all later ones have that of the last. */
const MOST_MEASURES = 16;

/** A width above this, in whatever unit, is an error in a font. */
const WIDEST = 1e9;

/** In ragged text: a line that is empty by this share of the measure is as bad as one whose spaces are stretched in full. */
const ROOM = 1 / 8;

/** Sums of what stands before a box, one more than there are boxes; and what the search asks of the options. */
export interface Sums {
  readonly count: number;
  /** Boxes and spaces; how far the spaces may grow and shrink; the boxes alone. */
  readonly length: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly boxes: Float64Array;
  /** Of each box, with what cannot be made right: never below 0, never without end. */
  readonly width: Float64Array;
  readonly hyphen: Float64Array;
  /** Of line 0, 1, 2 … */
  readonly measures: Float64Array;
  readonly flexibility: number;
  readonly ragged: boolean;
  /** The last line of a paragraph should not be shorter. */
  readonly runt: number;
}

type SixRows = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

const ROWS = new Rows(6);

/** The sums of a paragraph, from which what stands between two boxes is told at once; good until the next paragraph's are made. */
export function sumsOf(boxes: Boxes, { width, flexibility, ragged }: FitOptions): Sums {
  const { count } = boxes;
  const [length, stretch, shrink, before, widths, hyphen] = ROWS.of(count + 1) as SixRows;
  for (const row of [length, stretch, shrink, before]) row[0] = 0;
  const sums = { length, stretch, shrink, boxes: before, width: widths, hyphen };
  for (let box = 0; box < count; box += 1) add(sums, boxes, box);
  const measures = measuresOf(width, count);
  // A letter m is about a thirty-second of a line of 65 letters, so two of them a sixteenth.
  const runt = (measures[0] ?? 0) / 16;
  return Object.assign(sums, { count, measures, flexibility: ragged ? 0 : share(flexibility), ragged, runt });
}

function add(
  sums: Pick<Sums, 'length' | 'stretch' | 'shrink' | 'boxes' | 'width' | 'hyphen'>,
  boxes: Boxes,
  box: number,
): void {
  const width = sound(boxes.width[box]);
  const space = sound(boxes.space[box]);
  sums.width[box] = width;
  sums.hyphen[box] = sound(boxes.hyphen[box]);
  sums.length[box + 1] = (sums.length[box] ?? 0) + width + space;
  sums.stretch[box + 1] = (sums.stretch[box] ?? 0) + sound(boxes.stretch[box]);
  sums.shrink[box + 1] = (sums.shrink[box] ?? 0) + Math.min(sound(boxes.shrink[box]), space);
  sums.boxes[box + 1] = (sums.boxes[box] ?? 0) + width;
}

/** No line of a paragraph of so many boxes is asked for that cannot be. */
function measuresOf(width: FitOptions['width'], count: number): Float64Array {
  if (typeof width === 'number') return Float64Array.of(measureOf(width));
  const measures = new Float64Array(Math.max(1, Math.min(MOST_MEASURES, count)));
  for (let line = 0; line < measures.length; line += 1) measures[line] = measureOf(width(line));
  return measures;
}

/** Longer than any line can be, if without end. */
function measureOf(width: number): number {
  return width > 0 ? Math.min(width, WIDEST * 1e6) : 0;
}

function sound(width: number | undefined): number {
  return width !== undefined && width > 0 ? Math.min(width, WIDEST) : 0;
}

function share(flexibility: number): number {
  return flexibility > 0 ? Math.min(flexibility, 0.5) : 0;
}

/** How much of a line from one box to another is empty at natural width (below 0: how much is too much). */
export function emptyRest(sums: Sums, from: number, to: number, hyphen: number, measure: number): number {
  const length = (sums.length[to] as number) + (sums.width[to] as number) - (sums.length[from] as number);
  return measure - length - hyphen;
}

/** True if a line cannot be made narrow enough for its measure; a billionth more is an error of the sums. */
export function isTooWide(sums: Sums, from: number, to: number, rest: number, measure: number): boolean {
  return rest < 0 && ratioIfFits(sums, from, to, rest, measure) === TOO_WIDE;
}

/** In place of a ratio, which is never below -1. */
export const TOO_WIDE = -2;

/**
 * The ratio by which a line must be stretched or shrunk if so much of it is empty; in ragged text, how bad the rest is. `TOO_WIDE` if it cannot be
 * made narrow enough. The search asks this of every line that it tries: hence all in one, without a call for each sum.
 */
export function ratioIfFits(sums: Sums, from: number, to: number, rest: number, measure: number): number {
  const { boxes, stretch, shrink } = sums;
  const error = measure * 1e-9;
  if (sums.ragged) return rest > 0 ? rest / (measure * ROOM) : rest < -error ? TOO_WIDE : 0;
  const letters = sums.flexibility * ((boxes[to + 1] as number) - (boxes[from] as number));
  if (rest < 0) {
    const least = (shrink[to] as number) - (shrink[from] as number) + letters;
    if (rest + least < -error) return TOO_WIDE;
    const ratio = rest < -error ? rest / least : 0;
    return Math.max(ratio, -1);
  }
  if (rest <= error) return 0;
  const spaces = (stretch[to] as number) - (stretch[from] as number);
  return rest <= spaces + letters ? rest / (spaces + letters) : (rest - letters) / spaces;
}

/** The same of a line that is set as well as it can be, whether it fits or not. */
export function ratioOf(sums: Sums, from: number, to: number, rest: number, measure: number): number {
  const ratio = ratioIfFits(sums, from, to, rest, measure);
  return ratio === TOO_WIDE ? -1 : ratio;
}
