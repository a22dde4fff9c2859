import type { Language } from '../language.ts';
import { daysAndMonths } from '../together.ts';

const months = [
  'Ιανουαρίου',
  'Φεβρουαρίου',
  'Μαρτίου',
  'Απριλίου',
  'Μαΐου',
  'Ιουνίου',
  'Ιουλίου',
  'Αυγούστου',
  'Σεπτεμβρίου',
  'Οκτωβρίου',
  'Νοεμβρίου',
  'Δεκεμβρίου',
];

/** Greek. */
export const room = {
  tag: 'el',
  script: 'Grek',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/el-monoton.js') },
  lines: { together: daysAndMonths(months) },
  months,
  capital: (letter) => letter.toUpperCase(),
  quotes: ['«', '»', '“', '”'],
  facts: [
    {
      part: 'letter',
      what: 'a capital that begins a sentence keeps its accent',
      source: 'ICU, icu.unicode.org/design/case/greek-upper, which quotes the English Wikipedia, Capitalization',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
