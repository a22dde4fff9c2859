import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { declines: true },
  thousands: 'milli',
} satisfies LanguageWords;
