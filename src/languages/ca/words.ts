import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  todo: true,
} satisfies LanguageWords;
