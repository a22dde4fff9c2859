import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'siječnja',
  'veljače',
  'ožujka',
  'travnja',
  'svibnja',
  'lipnja',
  'srpnja',
  'kolovoza',
  'rujna',
  'listopada',
  'studenoga',
  'prosinca',
];

/** Croatian. */
export const room = {
  tag: 'hr',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/hr.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
