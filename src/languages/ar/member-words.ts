import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: 'الاسم, الاسم الكامل, العضو',
  first: 'الاسم الأول',
  last: 'اسم العائلة',
  address: 'العنوان, الشارع',
  postcode: 'الرمز البريدي',
  town: 'المدينة',
  country: 'البلد, الدولة',
  languages: 'اللغات, اللغة',
  about: 'نبذة عني',
  why: 'لماذا',
};
