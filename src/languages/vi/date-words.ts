import type { DateWords } from '../date-words.ts';

/** How dates of Vietnamese casesheets are written. */
export const dates = {
  links: 'ngay',
  yearLinks: 'nam',
  numbered: 'thang thg',
} satisfies DateWords;
