import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1800,
  numbers: { otherYears: true },
} satisfies LanguageWords;
