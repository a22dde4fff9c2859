import type { Variant } from '../language.ts';

/** British English. */
export const room = {
  tag: 'en-GB',
  regions: ['GB', 'GG', 'IM', 'JE'],
} satisfies Variant;
