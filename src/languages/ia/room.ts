import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januario',
  'februario',
  'martio',
  'april',
  'maio',
  'junio',
  'julio',
  'augusto',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Interlingua. */
export const room = {
  tag: 'ia',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/ia.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
