import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'janúar',
  'febrúar',
  'mars',
  'apríl',
  'maí',
  'júní',
  'júlí',
  'ágúst',
  'september',
  'október',
  'nóvember',
  'desember',
];

/** Icelandic. */
export const room = {
  tag: 'is',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/is.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
