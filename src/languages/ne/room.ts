import type { Language } from '../language.ts';

/** Nepali. */
export const room = { tag: 'ne', script: 'Deva', direction: 'ltr', digits: 'Deva' } satisfies Language;
