import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'namn, medlem',
  first: 'förnamn',
  last: 'efternamn',
  address: 'adress, gata',
  postcode: 'postnummer',
  town: 'ort, stad',
  country: 'land',
  languages: 'språk',
  about: 'om mig',
  why: 'varför',
};
