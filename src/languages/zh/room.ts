import type { Language } from '../language.ts';

// GB/T 9704-2012: paragraphs are set in by two characters, numbers and years are not parted. 此致 stands set in, 敬礼 at the
// beginning of the next line: usual in letters, no source looked up.

/** Chinese. */
export const room = {
  tag: 'zh',
  script: 'Hani',
  direction: 'ltr',
  digits: 'Latn',
  lines: { justify: true, together: [/[\p{Nd}〇零一二三四五六七八九十] ?(?=[年月日号號时時点點分秒])/gu] },
  letter: { indent: 2, closingLines: /^(此致)[\s,，]*(敬[礼禮][!！]?)$/u },
  quotes: ['“', '”', '‘', '’'],
} satisfies Language;
