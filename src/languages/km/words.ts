import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 1800,
  letterBegins: 'លោក, ជូន, គោរពជូន, ឯកឧត្តម, សូមគោរព',
  letterEnds: 'សូមទទួល…, ដោយក្តីគោរព, ដោយការគោរព, សូមគោរព…',
} satisfies LanguageWords;
