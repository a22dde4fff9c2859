import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2400,
  letterBegins: 'ھۆرمەتلىك, قەدىرلىك, ھۆرمەتكە سازاۋەر',
  letterEnds: 'ھۆرمەت بىلەن, چوڭقۇر ھۆرمەت بىلەن, سالام بىلەن',
} satisfies LanguageWords;
