import type { EveningPosting } from './evening-plan.ts';

// What is counted while an evening is made, for the cover sheet and the manifest.

/** One posting as it was made. */
export interface MadePosting {
  readonly posting: EveningPosting;
  readonly pages: number;
  readonly sha256: string;
  readonly own: number;
  /** The file that it stands in, and its first page there, counted from 1. */
  readonly file: string;
  readonly page: number;
}

/** Sheets that pages of a posting take. */
export function sheetsFor(pages: number, isTwoSided: boolean): number {
  return isTwoSided ? Math.ceil(pages / 2) : pages;
}

/** How many letters, copies and sheets somebody has, or goes to somebody. */
export interface Amount {
  readonly name: string;
  readonly letters: number;
  readonly copies: number;
  readonly sheets: number;
}

/** The same by writer or by target, in the order in which they come. */
export function amountsBy(
  made: readonly MadePosting[],
  nameOf: (posting: EveningPosting) => string,
  keyOf: (posting: EveningPosting) => string,
  isTwoSided: boolean,
): readonly Amount[] {
  const amounts = new Map<string, { name: string; letters: number; copies: number; sheets: number }>();
  for (const { posting, pages } of made) {
    const key = keyOf(posting);
    const one = amounts.get(key) ?? { name: nameOf(posting), letters: 0, copies: 0, sheets: 0 };
    one[posting.kind === 'copy' ? 'copies' : 'letters'] += 1;
    one.sheets += sheetsFor(pages, isTwoSided);
    amounts.set(key, one);
  }
  return [...amounts.values()];
}
