import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'i nderuar, e nderuar, të nderuar, i dashur, e dashur, shkëlqesi',
  letterEnds: 'me respekt, me nderime, sinqerisht, përshëndetje, me konsideratë',
} satisfies LanguageWords;
