import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'kjære, hei., ærede',
  letterEnds: 'med vennlig hilsen, vennlig hilsen, hilsen.',
} satisfies LanguageWords;
