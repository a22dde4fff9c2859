import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'ФИО, имя и фамилия, участник',
  first: 'имя',
  last: 'фамилия',
  address: 'адрес, улица',
  postcode: 'индекс, почтовый индекс',
  town: 'город',
  country: 'страна',
  languages: 'языки, язык',
  about: 'о себе',
  why: 'почему, почему я пишу',
};
