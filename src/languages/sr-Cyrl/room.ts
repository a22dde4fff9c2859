import type { Variant } from '../language.ts';

/** Serbian (Cyrillic). */
export const room = {
  tag: 'sr-Cyrl',
  script: 'Cyrl',
} satisfies Variant;
