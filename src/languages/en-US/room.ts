import type { Variant } from '../language.ts';

/** American English. */
export const room = {
  tag: 'en-US',
  // Those that CLDR derives from en rather than en-001.
  regions: ['AS', 'GU', 'MH', 'MP', 'PH', 'PR', 'UM', 'US', 'VI'],
  hyphens: { patterns: () => import('hyphen/patterns/en-us.js') },
} satisfies Variant;
