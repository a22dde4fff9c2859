import type { Language } from '../language.ts';

/** Swahili. */
export const room = { tag: 'sw', script: 'Latn', direction: 'ltr' } satisfies Language;
