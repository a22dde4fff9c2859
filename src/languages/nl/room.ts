import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Dutch. */
export const room = {
  tag: 'nl',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/nl.js') },
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['‘', '’', '‘', '’'],
} satisfies Language;
