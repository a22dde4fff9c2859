import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'nombre completo, nombre y apellidos, miembro',
  first: 'nombre',
  last: 'apellido, apellidos',
  address: 'dirección, calle, domicilio',
  postcode: 'código postal, CP',
  town: 'ciudad, localidad, población',
  country: 'país',
  languages: 'idiomas, idioma, lenguas',
  about: 'sobre mí, quién soy',
  why: 'por qué, por qué escribo',
};
