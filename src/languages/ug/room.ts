import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'يانۋار',
  'فېۋرال',
  'مارت',
  'ئاپرېل',
  'ماي',
  'ئىيۇن',
  'ئىيۇل',
  'ئاۋغۇست',
  'سېنتەبىر',
  'ئۆكتەبىر',
  'نويابىر',
  'دېكابىر',
];

/** Uyghur. */
export const room = {
  tag: 'ug',
  script: 'Arab',
  direction: 'rtl',
  digits: 'Arab',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['»', '«', '›', '‹'],
} satisfies Language;
