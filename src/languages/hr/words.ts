import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'poštovan, cijenjen, dragi, draga',
  letterEnds: 's poštovanjem, srdačan pozdrav, srdačno, lijep pozdrav',
} satisfies LanguageWords;
