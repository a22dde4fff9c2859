import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'janar',
  'shkurt',
  'mars',
  'prill',
  'maj',
  'qershor',
  'korrik',
  'gusht',
  'shtator',
  'tetor',
  'nëntor',
  'dhjetor',
];

/** Albanian. */
export const room = {
  tag: 'sq',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sq.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
