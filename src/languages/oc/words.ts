import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'sénher., sénhera., dòna., car., cara., car amic',
  letterEnds: 'amistosament, coralament, mas salutacions, respectuosament',
} satisfies LanguageWords;
