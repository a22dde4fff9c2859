import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'a chara, a dhuine uasail, a aire, a thaoisigh, a uachtaráin',
  letterEnds: 'is mise le meas, le meas, le gach dea-ghuí, beir bua',
} satisfies LanguageWords;
