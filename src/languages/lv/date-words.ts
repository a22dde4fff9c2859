import type { DateWords } from '../date-words.ts';

/** How dates of Latvian casesheets are written. */
export const dates = {
  links: 'gada',
} satisfies DateWords;
