import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'nimi, jäsen',
  first: 'etunimi',
  last: 'sukunimi',
  address: 'osoite, katuosoite',
  postcode: 'postinumero',
  town: 'kaupunki, paikkakunta',
  country: 'maa',
  languages: 'kielet, kieli',
  about: 'minusta',
  why: 'miksi',
};
