import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'urtarrila',
  'otsaila',
  'martxoa',
  'apirila',
  'maiatza',
  'ekaina',
  'uztaila',
  'abuztua',
  'iraila',
  'urria',
  'azaroa',
  'abendua',
];

/** Basque. */
export const room = {
  tag: 'eu',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/eu.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
