import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = ['ጃንዋሪ', 'ፌብሩዋሪ', 'ማርች', 'ኤፕሪል', 'ሜይ', 'ጁን', 'ጁላይ', 'ኦገስት', 'ሴፕቴምበር', 'ኦክቶበር', 'ኖቬምበር', 'ዲሴምበር'];

/** Amharic. */
export const room = {
  tag: 'am',
  script: 'Ethi',
  direction: 'ltr',
  digits: 'Ethi',
  lines: { together: daysAndMonths(months) },
  months,
  quotes: ['«', '»', '‹', '›'],
} satisfies Language;
