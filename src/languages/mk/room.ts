import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'јануари',
  'февруари',
  'март',
  'април',
  'мај',
  'јуни',
  'јули',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
];

/** Macedonian. */
export const room = {
  tag: 'mk',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/mk.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
