import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { otherYears: true },
  thousands: 'हजार',
  letterBegins: 'आदरणीय, माननीय, प्रिय, महोदय, श्रीमान्',
  letterEnds: 'भवदीय, सादर, निवेदक',
} satisfies LanguageWords;
