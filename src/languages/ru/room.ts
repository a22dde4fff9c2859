import type { Language } from '../language.ts';
import { before, daysAndMonths, NAME, NUMBER } from '../together.ts';

// A. E. Milchin, L. K. Cheltsova, Spravochnik izdatelya i avtora: what is not parted at the end of a line.

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
      /\p{Nd} (?=гг?\.)/gu,
    ],
  },
  months,
  quotes: ['«', '»', '„', '“'],
} satisfies Language;
