import type { Language } from '../language.ts';

/** Tigrinya. */
export const room = { tag: 'ti', script: 'Ethi', direction: 'ltr', digits: 'Ethi' } satisfies Language;
