import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
];

/** Hungarian. */
export const room = {
  tag: 'hu',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/hu.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
