import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'poštovan, dragi, draga',
  letterEnds: 's poštovanjem, srdačan pozdrav, lijep pozdrav',
} satisfies LanguageWords;
