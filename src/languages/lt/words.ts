import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'gerbiam, brang, jūsų ekscelencija',
  letterEnds: 'pagarbiai, su pagarba, nuoširdžiai, linkėdam',
} satisfies LanguageWords;
