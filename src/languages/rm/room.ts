import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'da schaner',
  'da favrer',
  'da mars',
  'd’avrigl',
  'da matg',
  'da zercladur',
  'da fanadur',
  'd’avust',
  'da settember',
  'd’october',
  'da november',
  'da december',
];

/** Romansh. */
export const room = {
  tag: 'rm',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/rm.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
