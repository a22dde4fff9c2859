import type { Variant } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januar',
  'februar',
  'mart',
  'april',
  'maj',
  'jun',
  'jul',
  'avgust',
  'septembar',
  'oktobar',
  'novembar',
  'decembar',
];

/** Serbian (Latin). */
export const room = {
  tag: 'sr-Latn',
  script: 'Latn',
  hyphens: { patterns: () => import('hyphen/patterns/sh-latn.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Variant;
