import type { LanguageWords } from '../words.ts';

/** How letters begin and end. */
export const words = {
  letterBegins: 'geagte, liewe',
  letterEnds: 'die uwe, met vriendelike groete, vriendelike groete, hoogagtend',
} satisfies LanguageWords;
