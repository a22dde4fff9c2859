import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2900,
  thousands: 'लाख हज़ार',
  standIns: { words: 'नाम, तारीख' },
  letterBegins: 'आदरणीय, माननीय, प्रिय, महोदय, श्रीमान, सेवा में',
  letterEnds: 'सादर, भवदीय, भवदीया, आपका, आपकी, धन्यवाद सहित',
} satisfies LanguageWords;
