import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'ad soyad, üye',
  first: 'ad',
  last: 'soyad',
  address: 'adres, sokak, cadde',
  postcode: 'posta kodu',
  town: 'şehir, ilçe',
  country: 'ülke',
  languages: 'diller, dil',
  about: 'hakkımda',
  why: 'neden',
};
