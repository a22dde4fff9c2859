import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'паважан, шаноўн',
  letterEnds: 'з павагай',
} satisfies LanguageWords;
