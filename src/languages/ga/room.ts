import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'Eanáir',
  'Feabhra',
  'Márta',
  'Aibreán',
  'Bealtaine',
  'Meitheamh',
  'Iúil',
  'Lúnasa',
  'Meán Fómhair',
  'Deireadh Fómhair',
  'Samhain',
  'Nollaig',
];

/** Irish. */
export const room = {
  tag: 'ga',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/ga.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
