// What is ugly about a line of a paragraph, in numbers. A paragraph with the lowest sum is the most beautiful. Where nothing
// else is said the numbers are those of TeX (D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines", 1981; plain.tex).

/** Every line costs this much at least, so that fewer lines are better than many. \linepenalty, before it is squared. */
const EACH = 10;

/** A tight line beside a loose one. \adjdemerits */
export const UNLIKE = 10_000;

/** Two hyphens one above the other. \doublehyphendemerits */
export const DOUBLE_HYPHEN = 10_000;

/** A hyphen at the end of the last line but one. \finalhyphendemerits */
export const FINAL_HYPHEN = 5000;

/** A last line that is the rest of a word, or shorter than two letters m. Our choice: worth a space twice as wide. */
export const RUNT = 50_000;

/** Three hyphens one above the other: worse than any hole. Only where there is no other way. */
export const THIRD_HYPHEN = 1e13;

/** A line that is wider than it may be. */
export const OVERFULL = 1e15;

/** Looser than this no line looks worse. */
const LOOSEST = 20;

/** Ratios that are no farther apart are the same: they come from sums over whole paragraphs. */
const ERROR = 1e-7;

/** A penalty above this counts as this: its square stays below that of a third hyphen. */
const GREATEST = 100_000;

/**
 * Cost of a line whose spaces are stretched (or shrunk, below 0) by this ratio. `empty` is the share of its measure that it
 * leaves empty at natural width: it tells lines apart that have next to nothing to stretch.
 */
export function costOfRatio(ratio: number, empty: number): number {
  const most = Math.min(Math.abs(ratio), LOOSEST);
  const hopeless = ratio > LOOSEST ? 1000 * empty : 0;
  const sum = EACH + 100 * most * most * most + hopeless;
  return sum * sum;
}

/** Cost of a place to end a line, by its penalty; a negative penalty is a reward. */
export function costOfPenalty(penalty: number): number {
  const most = Math.min(Math.abs(penalty), GREATEST);
  return penalty < 0 ? -most * most : most * most;
}

/** 0 tight, 1 normal, 2 loose, 3 very loose: TeX's classes. Lines two classes apart do not go well one above the other. */
export function looseness(ratio: number): number {
  if (ratio < -0.5 - ERROR) return 0;
  if (ratio <= 0.5 + ERROR) return 1;
  return ratio <= 1 + ERROR ? 2 : 3;
}
