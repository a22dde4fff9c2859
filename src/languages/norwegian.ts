import type { Language } from './language.ts';
import { daysAndMonths } from './together.ts';

// What Bokmål, Nynorsk and Norwegian without a name have in common.

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

/** A room of Norwegian without its tag. */
export const norwegian = {
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/nb.js') }, // one set for both, which the library has three times
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Omit<Language, 'tag'>;
