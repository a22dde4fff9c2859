import type { DateWords } from '../date-words.ts';

/** How dates of Thai casesheets are written. */
export const dates = {
  calendar: 'buddhist',
  yearLinks: 'thi พ ศ ค',
  calendars: { buddhist: 'ศ', gregory: 'ค' },
} satisfies DateWords;
