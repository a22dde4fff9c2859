import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'ינואר',
  'פברואר',
  'מרץ',
  'אפריל',
  'מאי',
  'יוני',
  'יולי',
  'אוגוסט',
  'ספטמבר',
  'אוקטובר',
  'נובמבר',
  'דצמבר',
];

/** Hebrew. */
export const room = {
  tag: 'he',
  script: 'Hebr',
  direction: 'rtl',
  digits: 'Hebr',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['”', '”', '’', '’'],
} satisfies Language;
