import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'nome completo, nome e apelido, membro',
  first: 'nome, nome próprio',
  last: 'apelido, sobrenome',
  address: 'endereço, morada, rua',
  postcode: 'código postal, CEP',
  town: 'cidade, localidade',
  country: 'país',
  languages: 'línguas, língua, idiomas',
  about: 'sobre mim, quem sou',
  why: 'porquê, por que, por que escrevo',
};
