import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'почитуван, драг',
  letterEnds: 'со почит, со почитување, срдечно',
} satisfies LanguageWords;
