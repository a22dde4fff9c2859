import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'vážen, milý, milá, dobrý den',
  letterEnds: 's úctou, s pozdravem, se srdečným pozdravem, s přátelským pozdravem',
} satisfies LanguageWords;
