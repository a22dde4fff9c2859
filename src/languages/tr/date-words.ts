import type { DateWords } from '../date-words.ts';

/** How dates of Turkish casesheets are written. */
export const dates = {
  everywhere: true,
  ranges: 'ile',
} satisfies DateWords;
