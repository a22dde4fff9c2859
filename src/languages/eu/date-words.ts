import type { DateWords } from '../date-words.ts';

/** How dates of Basque casesheets are written. */
export const dates = {
  links: 'ko',
} satisfies DateWords;
