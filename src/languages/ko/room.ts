import type { Language } from '../language.ts';

// Lines end between words alone, as word-break: keep-all has it (CSS Text 3). Its font is a sans, and so is the Latin one beside it.

/** Korean. */
export const room = {
  tag: 'ko',
  script: 'Hang',
  direction: 'ltr',
  digits: 'Latn',
  lines: { atSpaces: true },
  fonts: { Latn: ['Noto Sans'], Cyrl: ['Noto Sans'], Grek: ['Noto Sans'] },
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
