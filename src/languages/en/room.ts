import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English. */
export const room = {
  tag: 'en',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/en-gb.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('No. Nos. Art. Arts. Sec. p. pp. vol.', NUMBER),
      before('Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Prof. St', NAME),
    ],
  },
  months,
  datesByRegion: true,
  givenPronouns: true,
  thing: ['it', 'it', 'its', 'its', 'itself'],
  possessive: '’s',
  letter: {
    unnamed:
      /^dear (?:sirs?|madams?|mesdames|sir or madam|madam or sir|sirs? ?\/ ?madams?|sirs or madams|sirs and mesdames)$/,
  },
  read: { lines: 'the maintainers', letter: 'the maintainers', words: 'the maintainers' },
  quotes: ['“', '”', '‘', '’'],
  facts: [
    {
      part: 'lines',
      what: 'a title and its name, a day and its month, a number and its unit',
      source: 'a course of office work, studylib.net/doc/10160245/ost164-chapter-4---word-division, 11',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'initials, abbreviations before a number',
      source: 'New Hart’s Rules; its 3.4 on dividing words does not speak of them',
      sought: '2026-11-29',
    },
  ],
} satisfies Language;
