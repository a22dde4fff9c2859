import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1800,
  numbers: { otherYears: true },
  letterBegins: 'የተከበሩ, ለተከበሩ, ውድ',
  letterEnds: 'ከታላቅ አክብሮት ጋር, ከአክብሮት ጋር, ከሰላምታ ጋር',
} satisfies LanguageWords;
