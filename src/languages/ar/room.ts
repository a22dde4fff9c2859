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

/** The names that letters of phrases put before those, with a stroke between them. */
const eastern = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** Arabic. */
export const room = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  digits: 'Arab',
  lines: { together: daysAndMonths([...months, ...eastern]) },
  months,
  quotes: ['”', '“', '’', '‘'],
} satisfies Language;
