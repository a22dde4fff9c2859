import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2900,
  thousands: 'мың',
  letterBegins: 'құрметті, аса құрметті',
  letterEnds: 'құрметпен, зор құрметпен, ізгі тілекпен',
} satisfies LanguageWords;
