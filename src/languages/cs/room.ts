import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

// ČSN 01 6910: no preposition of one letter, and no a or i, at the end of a line.

const months = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];

/** Czech. */
export const room = {
  tag: 'cs',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/cs.js') },
  lines: { together: [...daysAndMonths(months), /(?<![\p{L}\p{M}\p{N}])[kosuvzaiKOSUVZAI] /gu] },
  months,
  quotes: ['„', '“', '‚', '‘'],
} satisfies Language;
