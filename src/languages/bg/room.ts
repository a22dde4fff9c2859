import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'януари',
  'февруари',
  'март',
  'април',
  'май',
  'юни',
  'юли',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
];

/** Bulgarian. */
export const room = {
  tag: 'bg',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/bg.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
