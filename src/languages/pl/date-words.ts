import type { DateWords } from '../date-words.ts';

/** How dates of Polish casesheets are written. */
export const dates = {
  everywhere: true,
  yearLinks: 'r',
} satisfies DateWords;
