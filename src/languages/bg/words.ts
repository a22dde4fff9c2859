import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'уважаем, многоуважаем, драги, скъпи, скъпа',
  letterEnds: 'с уважение, с почит, с поздрав',
} satisfies LanguageWords;
