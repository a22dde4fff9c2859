import type { DateWords } from '../date-words.ts';

/** How dates of Indonesian casesheets are written. */
export const dates = {
  everywhere: true,
} satisfies DateWords;
