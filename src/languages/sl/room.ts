import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januar',
  'februar',
  'marec',
  'april',
  'maj',
  'junij',
  'julij',
  'avgust',
  'september',
  'oktober',
  'november',
  'december',
];

/** Slovenian. */
export const room = {
  tag: 'sl',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sl.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
