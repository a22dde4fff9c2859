import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  numbers: { otherYears: true },
  letterBegins: 'ክቡር, ክብርቲ, ዝኸበርካ, ዝኸበርኪ',
  letterEnds: 'ምስ ክብሪ, ምስ ሰላምታ, ብኽብሪ',
} satisfies LanguageWords;
