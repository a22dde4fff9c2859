import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** Italian. */
export const room = {
  tag: 'it',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/it.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('n. nn. art. artt. p. pp. pag.', NUMBER),
      before('Sig. Sig.ra Dott. Dott.ssa Prof. Avv.', NAME),
    ],
  },
  months,
  first: '1º',
  quotes: ['«', '»', '“', '”'],
  facts: [
    {
      part: 'months',
      what: 'the first day of a month is 1º',
      source:
        'Accademia della Crusca and Serianni, as faustoraso.blogspot.com/2021/08/dall1-settembre-o-dal-1-settembre.html quotes them: ' +
        'the first day is an ordinal; a plain 1 is read so too',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
