import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'Januarie',
  'Februarie',
  'Maart',
  'April',
  'Mei',
  'Junie',
  'Julie',
  'Augustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Afrikaans. */
export const room = {
  tag: 'af',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/af.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
