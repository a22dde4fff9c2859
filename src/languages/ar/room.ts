import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Arabic. */
export const room = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  digits: 'Arab',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['”', '“', '’', '‘'],
} satisfies Language;
