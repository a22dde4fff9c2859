import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { otherYears: true },
  thousands: 'हजार',
} satisfies LanguageWords;
