import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];

/** Ukrainian. */
export const room = {
  tag: 'uk',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/uk.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('№ ст. п. пп. с. т.', NUMBER),
      before('м. вул. ім. проф. д-р', NAME),
      /\p{Nd} (?=рр?\.)/gu,
    ],
  },
  months,
  quotes: ['«', '»', '„', '“'],
  facts: [{ part: 'lines', what: 'what is not parted at the end of a line', source: 'by Russian use, which is alike' }],
} satisfies Language;
