import type { Language } from '../language.ts';

/** Latin. */
export const room = {
  tag: 'la',
  script: 'Latn',
  direction: 'ltr',
  hyphens: { patterns: () => import('hyphen/patterns/la.js') },
} satisfies Language;
