// The size of the text of a letter, and the room that comes with it. Points, lines and factors are our own choice unless a source is given.

/** A size of the text of a letter. */
export interface LetterType {
  /** Points. */
  readonly size: number;
  /** The distance of lines, as a factor of what the font wants. */
  readonly tight: number;
  /** Lines between paragraphs. */
  readonly between: number;
}

/** Which letters are set smaller so that they stay on one page: none; those that miss it by a little; or all that then fit. */
export type Fit = 'never' | 'little' | 'most';

const USUAL: LetterType = { size: 11, tight: 1, between: 0.5 };

/**
 * Large print: 16 points at least, without serifs, aligned to the left, no word divided, no italics, an empty line between paragraphs,
 * and page numbers in the same size (UKAAF, Creating clear print and large print documents, G003, 2019: minimum standards).
 */
const LARGE: LetterType = { size: 16, tight: 1, between: 1 };

/** What a reader does not see, from the least change to the greatest: first the lines, then the room between paragraphs, then the size. */
const LITTLE: readonly LetterType[] = [
  { size: 11, tight: 0.97, between: 0.5 },
  { size: 11, tight: 0.95, between: 0.42 },
  { size: 10.5, tight: 0.97, between: 0.45 },
  { size: 10.5, tight: 0.95, between: 0.4 },
  { size: 10, tight: 0.95, between: 0.4 },
];
const SMALLEST: LetterType = { size: 9.5, tight: 0.93, between: 0.4 };

/** Millimetres on a second page from which smaller type is not tried: it saves some 30, and what stays together for a signature 60. */
const MOST_SAVED = 90;

/** The types to try for a letter, in order, after the usual one. `over` is how much of it stands on a second page, in millimetres. */
export function smallerTypes(fit: Fit, over: number): readonly LetterType[] {
  if (fit === 'most') return [...LITTLE, SMALLEST];
  return fit === 'little' && over <= MOST_SAVED ? LITTLE : [];
}

/** The type that a letter is set in if it fits, and large print in any case. */
export function usualType(large: boolean): LetterType {
  return large ? LARGE : USUAL;
}
