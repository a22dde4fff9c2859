import type { LanguageWords } from '../words.ts';

/** What `check` reads the language by. */
export const words = {
  pageful: 2500,
  thousands: 'พัน หมื่น แสน ล้าน',
  standIns: { words: 'ชื่อ, วันที่' },
  letterBegins: 'เรียน, กราบเรียน, ถึง',
  letterEnds: 'ขอแสดงความนับถือ, ด้วยความเคารพ, ด้วยความนับถือ, ขอแสดงความเคารพ',
} satisfies LanguageWords;
