import type { DateWords } from '../date-words.ts';

/** How dates of Serbian casesheets are written. */
export const dates = {
  yearLinks: 'g г',
} satisfies DateWords;
