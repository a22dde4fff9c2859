import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** Polish. */
export const room = {
  tag: 'pl',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/pl.js') },
  lines: { together: [...daysAndMonths(months), /(?<![\p{L}\p{M}\p{N}])[aiouwzAIOUWZ] /gu] },
  months,
  quotes: ['„', '”', '«', '»'],
  facts: [{ part: 'lines', what: 'no word of one letter at the end of a line', source: 'PWN, Zasady pisowni' }],
} satisfies Language;
