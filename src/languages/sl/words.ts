import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'spoštovan, dragi., draga.',
  letterEnds: 's spoštovanjem, lep pozdrav, lepo pozdravljeni, prisrčen pozdrav, z lepimi pozdravi',
} satisfies LanguageWords;
