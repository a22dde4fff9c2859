import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2900,
  thousands: 'लाख हज़ार',
  standIns: { words: 'नाम, तारीख' },
} satisfies LanguageWords;
