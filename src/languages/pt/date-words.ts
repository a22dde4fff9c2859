import type { DateWords } from '../date-words.ts';

/** How dates of Portuguese casesheets are written. */
export const dates = {
  everywhere: true,
  links: 'de do o em',
  yearLinks: 'de do no ano',
  ranges: 'a e ate',
  until: 'a até',
  first: 'primeiro',
  and: 'e',
} satisfies DateWords;
