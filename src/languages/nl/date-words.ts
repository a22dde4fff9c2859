import type { DateWords } from '../date-words.ts';

/** How dates of Dutch casesheets are written. */
export const dates = {
  everywhere: true,
  links: 'den',
} satisfies DateWords;
