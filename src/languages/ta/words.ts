import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1700,
  thousands: 'ஆயிரம் லட்சம்',
  standIns: { words: 'பெயர்' },
} satisfies LanguageWords;
