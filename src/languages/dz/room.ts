import type { Language } from '../language.ts';

/** Dzongkha. */
export const room = { tag: 'dz', script: 'Tibt', direction: 'ltr', digits: 'Tibt' } satisfies Language;
