import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

/** Thai. */
export const room = {
  tag: 'th',
  script: 'Thai',
  direction: 'ltr',
  digits: 'Thai',
  lines: { together: daysAndMonths(months) },
  unspaced: /[\u0e01-\u0e3a\u0e40-\u0e4e]+/g,
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
