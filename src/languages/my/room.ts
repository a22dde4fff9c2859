import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['ဇန်နဝါရီ', 'ဖေဖော်ဝါရီ', 'မတ်', 'ဧပြီ', 'မေ', 'ဇွန်', 'ဇူလိုင်', 'ဩဂုတ်', 'စက်တင်ဘာ', 'အောက်တိုဘာ', 'နိုဝင်ဘာ', 'ဒီဇင်ဘာ'];

/** Burmese. */
export const room = {
  tag: 'my',
  script: 'Mymr',
  direction: 'ltr',
  digits: 'Mymr',
  lines: { together: daysAndMonths(months) },
  unspaced: /[\u1000-\u103f\u1050-\u108f\u109a-\u109f\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f]+/g,
  months,
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
