import type { DateWords } from '../date-words.ts';

/** How dates of Lithuanian casesheets are written. */
export const dates = {
  links: 'm',
} satisfies DateWords;
