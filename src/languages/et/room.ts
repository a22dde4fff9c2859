import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'jaanuar',
  'veebruar',
  'märts',
  'aprill',
  'mai',
  'juuni',
  'juuli',
  'august',
  'september',
  'oktoober',
  'november',
  'detsember',
];

/** Estonian. */
export const room = {
  tag: 'et',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/et.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
