import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  grammar: { changes: 'cases' },
  thousands: 'milli',
  letterBegins: 'tisztelt, kedves., nagyméltóságú, excellenciás',
  letterEnds: 'tisztelettel, üdvözlettel, őszinte tisztelettel, szívélyes üdvözlettel, baráti üdvözlettel',
} satisfies LanguageWords;
