import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'нэгдүгээр сар',
  'хоёрдугаар сар',
  'гуравдугаар сар',
  'дөрөвдүгээр сар',
  'тавдугаар сар',
  'зургаадугаар сар',
  'долоодугаар сар',
  'наймдугаар сар',
  'есдүгээр сар',
  'аравдугаар сар',
  'арван нэгдүгээр сар',
  'арван хоёрдугаар сар',
];

/** Mongolian. */
export const room = {
  tag: 'mn',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/mn-cyrl.js') }, // in Cyrillic letters
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
