import type { MemberWords } from '../member-words.ts';

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'name, full name, writer, member',
  first: 'first name, given name, forename',
  last: 'last name, surname, family name',
  address: 'address, street, street address, address line 1, address line 2, address 1, address 2',
  postcode: 'postcode, postal code, zip, zip code',
  town: 'town, city, place',
  country: 'country',
  languages: 'languages, language',
  about: 'about, about me, who I am',
  why: 'why, why I write',
};
