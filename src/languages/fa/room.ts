import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'ژانویهٔ',
  'فوریهٔ',
  'مارس',
  'آوریل',
  'مهٔ',
  'ژوئن',
  'ژوئیهٔ',
  'اوت',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
];

/** Persian. */
export const room = {
  tag: 'fa',
  script: 'Arab',
  direction: 'rtl',
  digits: 'Arab',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['«', '»', '‹', '›'],
} satisfies Language;
