import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: '이름, 성명',
  first: '이름',
  last: '성',
  address: '주소',
  postcode: '우편번호',
  town: '도시',
  country: '국가',
  languages: '언어',
  about: '소개',
  why: '이유',
};
