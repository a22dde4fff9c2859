import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'stimad, preziad, char., chara.',
  letterEnds: 'cun amiaivels salids, cordials salids, cun stima',
} satisfies LanguageWords;
