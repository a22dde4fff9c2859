import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  standIns: { words: 'jina, tarehe' },
} satisfies LanguageWords;
