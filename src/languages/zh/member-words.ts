import type { MemberWords } from '../member-words.ts';

// Read by nobody who speaks the language (review: needed).

/** Headings of a list of members. */
export const members: MemberWords = {
  name: '姓名, 名字',
  first: '名',
  last: '姓',
  address: '地址',
  postcode: '邮编, 邮政编码',
  town: '城市',
  country: '国家',
  languages: '语言',
  about: '关于我',
  why: '为什么',
};
