import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'godātais, godātā, godātie, cienījam, cien., augsti godāt, ekselence',
  letterEnds: 'ar cieņu, patiesā cieņā, ar sveicieniem, cieņā',
} satisfies LanguageWords;
