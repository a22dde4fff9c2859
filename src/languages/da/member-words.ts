import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'navn, medlem',
  first: 'fornavn',
  last: 'efternavn',
  address: 'adresse, gade, vej',
  postcode: 'postnummer',
  town: 'by, sted',
  country: 'land',
  languages: 'sprog',
  about: 'om mig',
  why: 'hvorfor',
};
