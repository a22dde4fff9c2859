import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

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
      String.raw`(?<![\p{L}\p{M}])[zudiosv]\. (?=[BAahvuoOd]\.)`,
    ],
  },
  months,
  quotes: ['„', '“', '‚', '‘'],
  facts: [
    {
      part: 'lines',
      what: 'a number and its sign or unit',
      source: 'DIN 5008, as journalismusausbildung.de/din-5008-einheitenzeichen tells it',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'abbreviations of several parts',
      source: 'uebletexte.de/die-3-haeufigsten-probleme-mit-leerzeichen',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'titles before a name',
      source: 'zeitung-ml.sourceforge.net/Leerr_00e4ume.html',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
