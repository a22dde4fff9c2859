import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'ýanwar',
  'fewral',
  'mart',
  'aprel',
  'maý',
  'iýun',
  'iýul',
  'awgust',
  'sentýabr',
  'oktýabr',
  'noýabr',
  'dekabr',
];

/** Turkmen. */
export const room = {
  tag: 'tk',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/tk.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
