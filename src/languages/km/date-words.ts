import type { DateWords } from '../date-words.ts';

/** How dates of Khmer casesheets are written. */
export const dates = {
  calendar: 'buddhist',
} satisfies DateWords;
