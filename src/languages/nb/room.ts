import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Norwegian Bokmål. */
export const room = {
  tag: 'nb',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/nb.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
