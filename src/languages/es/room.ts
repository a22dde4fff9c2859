import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

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
  facts: [
    {
      part: 'lines',
      what: 'abbreviations and what they belong to, those of several parts',
      source:
        'RAE, Ortografía de la lengua española (2010), V.3.2.5.3, aplica.rae.es/orweb/cgi-bin/v.cgi?i=QnkZLIhQDvSrQOhg',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
