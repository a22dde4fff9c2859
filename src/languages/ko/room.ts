import type { Language } from '../language.ts';

/** Korean. */
export const room = {
  tag: 'ko',
  script: 'Hang',
  direction: 'ltr',
  digits: 'Latn',
  lines: { atSpaces: true },
  fonts: { Latn: ['Noto Sans'], Cyrl: ['Noto Sans'], Grek: ['Noto Sans'] },
  quotes: ['“', '”', '‘', '’'],
  facts: [
    {
      part: 'lines',
      what: 'lines end between words alone',
      source: 'W3C, github.com/w3c/csswg-drafts/issues/4285',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
