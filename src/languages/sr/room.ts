import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'јануар',
  'фебруар',
  'март',
  'април',
  'мај',
  'јун',
  'јул',
  'август',
  'септембар',
  'октобар',
  'новембар',
  'децембар',
];

/** Serbian. */
export const room = {
  tag: 'sr',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sr-cyrl.js') }, // in Cyrillic letters; words in Latin letters stay whole
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['„', '”', '’', '’'],
  facts: [
    {
      part: 'months',
      what: 'the month of a date that stands alone is in the nominative (in a sentence it is in the genitive)',
      source:
        'opismenise.com/nedoumice/kako-se-pise-datum-u-srpskom-jeziku; kakosepise.net/srpski-jezik/pravopis/datum',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
