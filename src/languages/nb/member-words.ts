import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'navn, medlem',
  first: 'fornavn',
  last: 'etternavn',
  address: 'adresse, gate',
  postcode: 'postnummer',
  town: 'sted, by, poststed',
  country: 'land',
  languages: 'språk',
  about: 'om meg',
  why: 'hvorfor',
};
