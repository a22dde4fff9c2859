import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'name, vollständiger Name, Mitglied, Schreiber, Schreiberin',
  first: 'Vorname',
  last: 'Nachname, Familienname',
  address: 'Adresse, Anschrift, Straße, Strasse, Straße und Hausnummer',
  postcode: 'PLZ, Postleitzahl',
  town: 'Ort, Stadt, Wohnort',
  country: 'Land, Staat',
  languages: 'Sprachen, Sprache',
  about: 'über mich, zur Person',
  why: 'warum, warum ich schreibe',
};
