import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'de genièr',
  'de febrièr',
  'de març',
  'd’abril',
  'de mai',
  'de junh',
  'de julhet',
  'd’agost',
  'de setembre',
  'd’octòbre',
  'de novembre',
  'de decembre',
];

/** Occitan. */
export const room = {
  tag: 'oc',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/oc.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
