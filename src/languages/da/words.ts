import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'kære, hej., ærede, højtærede',
  letterEnds: 'med venlig hilsen, venlig hilsen, de bedste hilsner, med respektfuld hilsen, ærbødigst',
} satisfies LanguageWords;
