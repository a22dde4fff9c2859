import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'];

/** Lao. */
export const room = {
  tag: 'lo',
  script: 'Laoo',
  direction: 'ltr',
  digits: 'Laoo',
  lines: { together: daysAndMonths(months) },
  unspaced: /[\u0e81-\u0ebd\u0ec0-\u0ec4\u0ec6\u0ec8-\u0ece\u0edc-\u0edf]+/g,
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
