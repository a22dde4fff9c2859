import type { Variant } from '../language.ts';

/** European Portuguese. */
export const room = {
  tag: 'pt-PT',
  regions: ['AO', 'CV', 'GW', 'MO', 'MZ', 'PT', 'ST', 'TL'],
  quotes: ['«', '»', '“', '”'],
} satisfies Variant;
