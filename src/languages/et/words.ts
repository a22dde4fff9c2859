import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  letterBegins: 'lugupeetud, austatud, kallis, tere.',
  letterEnds: 'lugupidamisega, austusega, parimate soovidega, tervitades, heade soovidega',
} satisfies LanguageWords;
