import type { DateWords } from '../date-words.ts';

/** How dates of Spanish casesheets are written. */
export const dates = {
  everywhere: true,
  locales: 'es es-UY',
  months: 'setiembre 9 set 9',
  links: 'de del el',
  yearLinks: 'de del ano año',
  ranges: 'al y',
  until: 'al hasta_el a',
  articles: 'el',
  first: 'primero primer',
  and: 'y o',
} satisfies DateWords;
