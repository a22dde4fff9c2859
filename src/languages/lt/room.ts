import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
];

/** Lithuanian. */
export const room = {
  tag: 'lt',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/lt.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
