import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'jméno a příjmení, člen',
  first: 'jméno',
  last: 'příjmení',
  address: 'adresa, ulice',
  postcode: 'PSČ',
  town: 'město, obec',
  country: 'země, stát',
  languages: 'jazyky, jazyk',
  about: 'o mně',
  why: 'proč',
};
