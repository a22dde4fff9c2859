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
  lines: { together: [...daysAndMonths(months), String.raw`(?<![\p{L}\p{M}\p{N}])[aiouwzAIOUWZ] `] },
  months,
  quotes: ['„', '”', '«', '»'],
  facts: [
    {
      part: 'lines',
      what: 'no word of one letter at the end of a line of more than 40 characters',
      source:
        'Uniwersytet Łódzki, poradnia-jezykowa.uni.lodz.pl/faq/wiszace-spojniki, after A. Wolański, Edycja tekstów (PWN); ' +
        'a rule of typesetters: as spelling it is allowed (PWN 54.8.1)',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
