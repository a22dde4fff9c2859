import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'naam, volledige naam, lid',
  first: 'voornaam',
  last: 'achternaam',
  address: 'adres, straat',
  postcode: 'postcode',
  town: 'plaats, woonplaats, stad',
  country: 'land',
  languages: 'talen, taal',
  about: 'over mij',
  why: 'waarom, waarom ik schrijf',
};
