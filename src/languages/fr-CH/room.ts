import type { Variant } from '../language.ts';

/** Swiss French. */
export const room = {
  tag: 'fr-CH',
  regions: ['CH'],
  quotes: ['«', '»', '‹', '›'],
  quoteSpace: '',
} satisfies Variant;
