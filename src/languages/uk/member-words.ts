import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'ПІБ, ім’я та прізвище',
  first: 'ім’я',
  last: 'прізвище',
  address: 'адреса, вулиця',
  postcode: 'індекс, поштовий індекс',
  town: 'місто',
  country: 'країна',
  languages: 'мови, мова',
  about: 'про себе',
  why: 'чому',
};
