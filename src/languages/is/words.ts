import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'kæri., kæra., kæru., háttvirt, ágæti., virðulegi, virðulega',
  letterEnds: 'virðingarfyllst, með kveðju, kær kveðja, með vinsemd og virðingu, með bestu kveðju, með virðingu',
} satisfies LanguageWords;
