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
      before('м. вул. ім. п. гр. акад. доц. проф. д-р', NAME),
      String.raw`\p{Nd} (?=рр?\.)`,
      String.raw`\p{Nd}-(?=\p{Ll}{1,3}(?![\p{L}\p{M}\p{N}]))`, // 2-й, 10-му
    ],
  },
  months,
  quotes: ['«', '»', '„', '“'],
  dash: '—',
  facts: [
    {
      part: 'lines',
      what: 'initials and name, a shortened title and its name, a number and its unit or ending',
      source: 'Ukrainian orthography, technical rules, as dyskurs.net/tekhnichni-pravyla-perenosu has them',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'abbreviations before a number',
      source: 'by Russian use, which is alike',
      sought: '2026-11-29',
    },
  ],
} satisfies Language;
