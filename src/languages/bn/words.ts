import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2700,
  thousands: 'করোড় লাখ হাজার',
  standIns: { words: 'পতা, নাম, তারিখ' },
} satisfies LanguageWords;
