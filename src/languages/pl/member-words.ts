import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'imię i nazwisko, członek',
  first: 'imię',
  last: 'nazwisko',
  address: 'adres, ulica',
  postcode: 'kod pocztowy',
  town: 'miasto, miejscowość',
  country: 'kraj',
  languages: 'języki, język',
  about: 'o mnie',
  why: 'dlaczego',
};
