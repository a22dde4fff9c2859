import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'nome completo, nome e cognome, membro, socio',
  first: 'nome',
  last: 'cognome',
  address: 'indirizzo, via',
  postcode: 'CAP, codice postale',
  town: 'città, comune, luogo, località',
  country: 'paese, stato',
  languages: 'lingue, lingua',
  about: 'chi sono',
  why: 'perché, perché scrivo',
};
