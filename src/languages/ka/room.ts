import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'იანვარი',
  'თებერვალი',
  'მარტი',
  'აპრილი',
  'მაისი',
  'ივნისი',
  'ივლისი',
  'აგვისტო',
  'სექტემბერი',
  'ოქტომბერი',
  'ნოემბერი',
  'დეკემბერი',
];

/** Georgian. */
export const room = {
  tag: 'ka',
  script: 'Geor',
  direction: 'ltr',
  digits: 'Geor',
  hyphens: { patterns: () => import('hyphen/patterns/ka.js') },
  lines: { together: daysAndMonths(months) },
  months,
  capital: (letter) => (/^\p{Script=Georgian}/u.test(letter) ? letter : letter.toUpperCase()),
  quotes: ['„', '“', '«', '»'],
  facts: [
    {
      part: 'letter',
      what: 'capitals are written in whole words only, never one alone',
      source: 'A. Ostrovsky, mail-archive.com/unicode@unicode.org/msg40655.html',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
