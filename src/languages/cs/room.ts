import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

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
  lines: { together: [...daysAndMonths(months), String.raw`(?<![\p{L}\p{M}\p{N}])[kosuvzaiKOSUVZAI] `] },
  months,
  quotes: ['„', '“', '‚', '‘'],
  facts: [
    {
      part: 'lines',
      what: 'no k, s, v, z, o, u, a, i at the end of a line; a day and its month, a number and its sign or unit, initials',
      source: 'Ústav pro jazyk český AV ČR, Internetová jazyková příručka, prirucka.ujc.cas.cz/?id=880',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
