import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'জানুয়ারি',
  'ফেব্রুয়ারি',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট',
  'সেপ্টেম্বর',
  'অক্টোবর',
  'নভেম্বর',
  'ডিসেম্বর',
];

/** Bangla. */
export const room = {
  tag: 'bn',
  script: 'Beng',
  direction: 'ltr',
  digits: 'Beng',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
