import type { Language } from '../language.ts';

// JLREQ (W3C): paragraphs are set in by one character. 敬具 stands at the end of its line: usual in letters, no source looked up.

/** Japanese. */
export const room = {
  tag: 'ja',
  script: 'Hira',
  direction: 'ltr',
  digits: 'Latn',
  lines: { justify: true, together: [/[\p{Nd}〇零一二三四五六七八九十] ?(?=[年月日時分秒])/gu] },
  letter: { indent: 1, closing: 'end' },
  quotes: ['「', '」', '『', '』'],
} satisfies Language;
