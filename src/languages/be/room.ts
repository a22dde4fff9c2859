import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'студзеня',
  'лютага',
  'сакавіка',
  'красавіка',
  'мая',
  'чэрвеня',
  'ліпеня',
  'жніўня',
  'верасня',
  'кастрычніка',
  'лістапада',
  'снежня',
];

/** Belarusian. */
export const room = {
  tag: 'be',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/be.js') },
  lines: { together: daysAndMonths(months) },
  months,
} satisfies Language;
