import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'janvāris',
  'februāris',
  'marts',
  'aprīlis',
  'maijs',
  'jūnijs',
  'jūlijs',
  'augusts',
  'septembris',
  'oktobris',
  'novembris',
  'decembris',
];

/** Latvian. */
export const room = {
  tag: 'lv',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/lv.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
