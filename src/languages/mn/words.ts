import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'эрхэм, хүндэт',
  letterEnds: 'хүндэтгэсэн, хүндэтгэлтэйгээр',
} satisfies LanguageWords;
