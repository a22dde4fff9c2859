import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januára',
  'februára',
  'marca',
  'apríla',
  'mája',
  'júna',
  'júla',
  'augusta',
  'septembra',
  'októbra',
  'novembra',
  'decembra',
];

/** Slovak. */
export const room = {
  tag: 'sk',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/sk.js') },
  lines: { together: [...daysAndMonths(months), String.raw`(?<![\p{L}\p{M}\p{N}])[kosuvzaiKOSUVZAI] `] },
  months,
  facts: [
    {
      part: 'lines',
      what: 'no preposition or conjunction of one letter at the end of a line',
      source: 'tvorim.net/typografia/72-pisanie-zaverecnych-prac-a-tvorba-casopisov',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
