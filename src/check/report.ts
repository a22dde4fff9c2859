import type { Severity } from '../problem/finding.ts';
import type { Range } from '../source/find-words.ts';
import type { Fix } from './rule.ts';

// What a check says, as data: what the terminal and every other format are made from.

/** Something that was found, with its place in the file. */
export interface Told {
  /** The rule, or the code of a problem of the shape. */
  readonly rule: string;
  readonly severity: Severity;
  /** From where to where the very words stand; none if it is about the file as a whole. */
  readonly range?: Range;
  /** The lines of the file in which they stand, the first three at most. */
  readonly lines: readonly string[];
  /** What stands there; '' for a problem of the shape. */
  readonly found: string;
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix;
  /** Why the keeper of the case lets it pass; it does not count. */
  readonly waived?: string;
}

/** A rule that could not do its work: a fault of ours. */
export interface Failed {
  readonly rule: string;
  readonly detail: string;
}

/** A case file that was checked, its findings in the order of their places. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Told[];
  readonly failed: readonly Failed[];
}

/** How many findings of each severity there are, those aside that are waived. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts what was found. */
export function countsOf(files: readonly CheckedFile[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { findings } of files)
    for (const { severity, waived } of findings) if (waived === undefined) counts[severity]++;
  return counts;
}
