import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];

/** Romanian. */
export const room = {
  tag: 'ro',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/ro.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
