import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Swedish. */
export const room = {
  tag: 'sv',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sv.js') },
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['”', '”', '’', '’'],
} satisfies Language;
