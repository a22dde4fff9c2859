import type { Variant } from '../language.ts';

/** Simplified Chinese. */
export const room = {
  tag: 'zh-Hans',
  regions: ['CN', 'MY', 'SG'],
  fonts: { Hani: ['Noto Serif SC'] },
} satisfies Variant;
