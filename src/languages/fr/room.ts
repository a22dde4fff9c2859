import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** French. */
export const room = {
  tag: 'fr',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/fr.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      '« ',
      ' (?=[»:;!?])',
      before('n° nos art. al. p. vol.', NUMBER),
      before('M. MM. Mme Mmes Mlle Dr Me Pr Mgr', NAME),
    ],
  },
  months,
  first: '1er',
  quotes: ['«', '»', '«', '»'],
  quoteSpace: '\u00a0',
  facts: [
    {
      part: 'lines',
      what: 'a space that does not break before : ; ! ? and within « »',
      source: 'gallika.net/?Composition-et-ponctuation-sur; i18n.leifgehrmann.com/french-punctuation',
      opened: '2026-11-29',
    },
    {
      part: 'months',
      what: '1er',
      source:
        'Lexique de l’Imprimerie nationale (1990) and Hanse, as question-orthographe.fr/question/format-de-dates quotes them',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
