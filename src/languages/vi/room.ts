import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'tháng 1',
  'tháng 2',
  'tháng 3',
  'tháng 4',
  'tháng 5',
  'tháng 6',
  'tháng 7',
  'tháng 8',
  'tháng 9',
  'tháng 10',
  'tháng 11',
  'tháng 12',
];

/** Vietnamese. */
export const room = {
  tag: 'vi',
  script: 'Latn',
  direction: 'ltr',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
