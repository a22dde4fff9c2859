import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'];

/** Hindi. */
export const room = {
  tag: 'hi',
  script: 'Deva',
  direction: 'ltr',
  digits: 'Deva',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
