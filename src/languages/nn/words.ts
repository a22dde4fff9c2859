import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'kjære, hei., ærede',
  letterEnds: 'med venleg helsing, venleg helsing, helsing., beste helsing',
} satisfies LanguageWords;
