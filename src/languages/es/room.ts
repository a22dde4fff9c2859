import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

// RAE, Ortografía de la lengua española (2010): abbreviations before a number or a name.

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** Spanish. */
export const room = {
  tag: 'es',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/es.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('n.º núm. art. arts. pág. págs.', NUMBER),
      before('Sr. Sra. Srta. D. D.ª Dr. Dra. Prof.', NAME),
    ],
  },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
