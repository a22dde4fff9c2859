import type { Variant } from '../language.ts';

/** Traditional Chinese. */
export const room = {
  tag: 'zh-Hant',
  regions: ['HK', 'MO', 'TW'],
  fonts: { Hani: ['Noto Serif TC'] },
  quotes: ['「', '」', '『', '』'],
} satisfies Variant;
