import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'vážen, milý., milá., dobrý deň',
  letterEnds: 's úctou, s pozdravom, so srdečným pozdravom, s priateľským pozdravom',
} satisfies LanguageWords;
