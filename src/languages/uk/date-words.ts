import type { DateWords } from '../date-words.ts';

/** How dates of Ukrainian casesheets are written. */
export const dates = {
  everywhere: true,
  yearLinks: 'р року',
} satisfies DateWords;
