import type { DateWords } from '../date-words.ts';

/** How dates of Italian casesheets are written. */
export const dates = {
  everywhere: true,
  months: 'sett 9 genn 1 magg 5',
  links: 'di del il',
  yearLinks: 'di del anno',
  ranges: 'al e',
  until: 'al',
  first: 'primo',
  and: 'e o',
} satisfies DateWords;
