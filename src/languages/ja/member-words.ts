import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: '氏名, 名前',
  first: '名',
  last: '姓',
  address: '住所',
  postcode: '郵便番号',
  town: '市町村, 都市',
  country: '国',
  languages: '言語',
  about: '自己紹介',
  why: '理由',
};
