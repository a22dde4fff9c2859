import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  todo: true,
  letterBegins: 'benvolgu, estimad, distingit, distingid, excel·lentíssim, honorable',
  letterEnds: 'atentament, cordialment, ben cordialment, salutacions',
} satisfies LanguageWords;
