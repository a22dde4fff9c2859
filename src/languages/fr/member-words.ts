import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'nom et prénom, nom complet, membre',
  first: 'prénom',
  last: 'nom, nom de famille',
  address: 'adresse, rue',
  postcode: 'code postal, CP',
  town: 'ville, lieu, commune',
  country: 'pays',
  languages: 'langues, langue',
  about: 'à propos, qui je suis',
  why: 'pourquoi, pourquoi j’écris',
};
