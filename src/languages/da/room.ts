import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** Danish. */
export const room = {
  tag: 'da',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/da.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
