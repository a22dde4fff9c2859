import type { DateWords } from '../date-words.ts';

/** How dates of German casesheets are written. */
export const dates = {
  everywhere: true,
  locales: 'de de-AT',
  months: 'feber 2 maerz 3 mrz 3 juno 6 julei 7',
  links: 'der den',
  ranges: 'und bis',
  until: 'bis bis_zum',
  articles: 'zum',
  first: 'erster ersten erste',
  and: 'und oder dann',
} satisfies DateWords;
