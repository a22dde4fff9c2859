import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

// DIN 5008:2020 (abbreviations of several parts, a number and its sign, titles before a name).

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** German. */
export const room = {
  tag: 'de',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/de-1996.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('Nr. Nrn. Art. Abs. Ziff. S. Bd.', NUMBER),
      before('Herr Herrn Frau Dr. Prof.', NAME),
      /(?<![\p{L}\p{M}])[zudiosv]\. (?=[BAahvuoOd]\.)/gu,
    ],
  },
  months,
  quotes: ['„', '“', '‚', '‘'],
} satisfies Language;
