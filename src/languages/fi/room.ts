import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'tammikuuta',
  'helmikuuta',
  'maaliskuuta',
  'huhtikuuta',
  'toukokuuta',
  'kesäkuuta',
  'heinäkuuta',
  'elokuuta',
  'syyskuuta',
  'lokakuuta',
  'marraskuuta',
  'joulukuuta',
];

/** Finnish. */
export const room = {
  tag: 'fi',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/fi.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
