import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Russian. */
export const room = {
  tag: 'ru',
  script: 'Cyrl',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/ru.js') },
  lines: {
    together: [
      ...daysAndMonths(months),
      before('№ ст. п. пп. стр. гл. т.', NUMBER),
      before('г. г-н г-на г-ну г-жа г-жи г-же ул. им. проф. д-р', NAME),
      String.raw`\p{Nd} (?=гг?\.)`,
    ],
  },
  months,
  quotes: ['«', '»', '„', '“'],
  dash: '—',
  facts: [
    {
      part: 'lines',
      what: 'initials and name, a title before a name, № and §, a number and its unit, a year and г.',
      source: 'D. Kirsanov, mfserver.forekc.ru/4b/index-nerazryvaemye-probely.htm',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'abbreviations before a number',
      source: 'A. E. Milchin, L. K. Cheltsova, Spravochnik izdatelya i avtora',
      sought: '2026-11-29',
    },
  ],
} satisfies Language;
