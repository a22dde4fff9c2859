import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'név, tag',
  first: 'keresztnév, utónév',
  last: 'vezetéknév',
  address: 'cím, utca',
  postcode: 'irányítószám',
  town: 'város, település',
  country: 'ország',
  languages: 'nyelvek, nyelv',
  about: 'rólam',
  why: 'miért',
};
