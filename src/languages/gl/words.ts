import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  todo: true,
  letterBegins: 'estimad, prezad, moi señor, distinguid',
  letterEnds: 'atentamente, un saúdo, cordialmente, saúdos, reciba un…',
} satisfies LanguageWords;
