import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'rêbendan',
  'sibat',
  'adar',
  'nîsan',
  'gulan',
  'hezîran',
  'tîrmeh',
  'tebax',
  'îlon',
  'cotmeh',
  'mijdar',
  'berfanbar',
];

/** Kurdish. */
export const room = {
  tag: 'ku',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/kmr.js') }, // Northern Kurdish, in Latin letters; words in Arabic letters stay whole
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
