import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'שם, שם מלא',
  first: 'שם פרטי',
  last: 'שם משפחה',
  address: 'כתובת, רחוב',
  postcode: 'מיקוד',
  town: 'עיר',
  country: 'מדינה, ארץ',
  languages: 'שפות, שפה',
  about: 'על עצמי',
  why: 'למה',
};
