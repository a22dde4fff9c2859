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

/** Norwegian. */
export const room = {
  tag: 'no',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/nb.js') }, // one set for Bokmål and Nynorsk, which the library has three times
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
