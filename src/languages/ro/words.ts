import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  standIns: { numbered: 'articolul' },
} satisfies LanguageWords;
