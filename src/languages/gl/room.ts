import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'xaneiro',
  'febreiro',
  'marzo',
  'abril',
  'maio',
  'xuño',
  'xullo',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'decembro',
];

/** Galician. */
export const room = {
  tag: 'gl',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/gl.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
