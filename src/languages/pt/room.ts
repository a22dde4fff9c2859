import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

/** Portuguese. */
export const room = {
  tag: 'pt',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/pt.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('n.º art. arts. p. pág.', NUMBER),
      before('Sr. Sra. Dr. Dra. Prof. D.', NAME),
    ],
  },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
