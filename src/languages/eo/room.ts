import type { Language } from '../language.ts';

/** Esperanto. */
export const room = { tag: 'eo', script: 'Latn', direction: 'ltr' } satisfies Language;
