import type { Finding } from '../problem/finding.ts';
import type { SheetLine } from './sheet.ts';

// What was found in a casesheet, value by value, each with the line that it is from and what is doubtful about it.

/** A value of the draft. A value with a doubt is marked for the keeper; one without must be right. */
export interface Found<T> {
  readonly value: T;
  /** The line that says so (the first of them). */
  readonly from: SheetLine;
  /** What a keeper must look at, as warnings; none if the value is beyond doubt. */
  readonly doubts: readonly Finding[];
}

/** A value that is beyond doubt. */
export function sure<T>(value: T, from: SheetLine): Found<T> {
  return { value, from, doubts: [] };
}

/** A value with doubts. */
export function doubtful<T>(value: T, from: SheetLine, ...doubts: Finding[]): Found<T> {
  return { value, from, doubts };
}

/** A field that a case must have, or one that the sheet speaks of, for which no value could be had; `from` where it was looked for. */
export interface Missing {
  readonly path: string;
  readonly from?: SheetLine;
  readonly doubt: Finding;
}
