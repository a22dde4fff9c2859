import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1600,
  thousands: 'ہزار لاکھ',
} satisfies LanguageWords;
