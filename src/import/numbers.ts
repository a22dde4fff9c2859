import type { AboutSheet } from './about.ts';
import type { Found } from './found.ts';
import type { Section } from './sections.ts';

// The numbers of a casesheet: of the Urgent Action, in its index, which of several sheets it is, and what it follows.

/** The numbers of a sheet. */
export interface FoundNumbers {
  /** As `UA 12/24`, however it is printed. */
  readonly reference?: Found<string>;
  /** As printed: "Second UA", "Further information on UA 340/90". */
  readonly sequence?: Found<string>;
  /** As printed, without the word before it: `MDE 23/018/2012`. */
  readonly index?: Found<string>;
  /** Numbers and index numbers of sheets that this one follows. */
  readonly earlier: readonly Found<string>[];
}

/** A case that is there already, by its slug. */
export interface KnownCase {
  readonly slug: string;
  readonly reference?: string;
  readonly index?: string;
}

/** The numbers that a sheet says. */
export function numbersIn(_sections: readonly Section[], _about: AboutSheet): FoundNumbers {
  return { earlier: [] };
}

/** The slug of the case that a sheet takes the place of, for `supersedes`. */
export function earlierCase(_numbers: FoundNumbers, _known: readonly KnownCase[]): Found<string> | undefined {
  return undefined;
}
