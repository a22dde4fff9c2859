import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'јануар',
  'фебруар',
  'март',
  'април',
  'мај',
  'јун',
  'јул',
  'август',
  'септембар',
  'октобар',
  'новембар',
  'децембар',
];

/** Serbian. */
export const room = {
  tag: 'sr',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sr-cyrl.js') }, // in Cyrillic letters; words in Latin letters stay whole
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['„', '”', '’', '’'],
} satisfies Language;
