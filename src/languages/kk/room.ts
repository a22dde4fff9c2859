import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** Kazakh. */
export const room = {
  tag: 'kk',
  script: 'Cyrl',
  direction: 'ltr',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['«', '»', '“', '”'],
} satisfies Language;
