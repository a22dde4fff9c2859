import type { DateWords } from '../date-words.ts';

/** How dates of Russian casesheets are written. */
export const dates = {
  everywhere: true,
  months: 'сент 9 нояб 11',
  yearLinks: 'г года году',
  ranges: 'до по и',
  until: 'до по',
  and: 'и',
} satisfies DateWords;
