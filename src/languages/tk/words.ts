import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'hormatly, gadyrly',
  letterEnds: 'hormat bilen, sag boluň',
} satisfies LanguageWords;
