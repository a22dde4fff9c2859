import type { DateWords } from '../date-words.ts';

/** How dates of Hebrew casesheets are written. */
export const dates = {
  joined: 'ב ו',
} satisfies DateWords;
