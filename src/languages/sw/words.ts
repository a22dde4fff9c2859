import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  standIns: { words: 'jina, tarehe' },
  letterBegins: 'mheshimiwa, mpendwa, ndugu., kwako., kwa heshima',
  letterEnds: 'wako mwaminifu, wako., kwa heshima, wako mtiifu',
} satisfies LanguageWords;
