import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** Welsh. */
export const room = {
  tag: 'cy',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/cy.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
