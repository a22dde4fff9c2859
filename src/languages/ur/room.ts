import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'];

/** Urdu. */
export const room = {
  tag: 'ur',
  script: 'Arab',
  direction: 'rtl',
  digits: 'Arab',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['”', '“', '’', '‘'],
} satisfies Language;
