import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'de gener',
  'de febrer',
  'de març',
  'd’abril',
  'de maig',
  'de juny',
  'de juliol',
  'd’agost',
  'de setembre',
  'd’octubre',
  'de novembre',
  'de desembre',
];

/** Catalan. */
export const room = {
  tag: 'ca',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/ca.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
