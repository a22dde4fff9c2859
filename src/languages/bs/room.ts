import type { Language } from '../language.ts';

/** Bosnian. */
export const room = { tag: 'bs', script: 'Latn', direction: 'ltr' } satisfies Language;
