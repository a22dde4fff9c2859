/** How sure a fact is: a standard or a post says so, one maker or project does, one unsourced page does, or we chose it. */
export type Confidence = 'H' | 'M' | 'L' | 'our choice';

/** A fact with who says so. */
export interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
}
