import type { DateWords } from '../date-words.ts';

/** How dates of English casesheets are written. */
export const dates = {
  locales: 'en en-AU',
  months: 'sept 9 janury 1 febuary 2 feburary 2',
  twoOrders: true,
  links: 'of the',
  yearLinks: 'of year the ce',
  ranges: 'and to till until through',
  until: 'to until till through',
  articles: 'the',
  first: 'first',
  raised: 'st nd rd th',
  calendars: { buddhist: 'be', 'islamic-umalqura': 'ah hijri', persian: 'sh ap' },
  and: 'and or then again',
} satisfies DateWords;
