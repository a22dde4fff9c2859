import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'salutem, excellentissim, honoratissim',
  letterEnds: 'vale., valete., cum reverentia',
} satisfies LanguageWords;
