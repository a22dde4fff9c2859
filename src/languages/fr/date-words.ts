import type { DateWords } from '../date-words.ts';

/** How dates of French casesheets are written. */
export const dates = {
  everywhere: true,
  locales: 'fr fr-CA',
  links: 'de d le',
  yearLinks: 'de an annee lan',
  ranges: 'et au',
  until: "au jusqu’au jusqu'au",
  articles: 'le',
  first: 'premier',
  raised: 'er',
  and: 'et ou puis',
} satisfies DateWords;
