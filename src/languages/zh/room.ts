import type { Language } from '../language.ts';
import { behindFigures } from '../together.ts';

/** Chinese. */
export const room = {
  tag: 'zh',
  script: 'Hani',
  direction: 'ltr',
  digits: 'Latn',
  lines: { justify: true, together: [behindFigures('年月日号號时時点點分秒')] },
  letter: { indent: 2, closingLines: /^(此致)[\s,，]*(敬[礼禮][!！]?)$/u },
  quotes: ['“', '”', '‘', '’'],
  facts: [
    {
      part: 'letter',
      what: 'paragraphs are set in by two characters',
      source: 'W3C clreq, as github.com/readium/css/issues/86 tells it',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'numbers and years are not parted',
      source: 'GB/T 9704-1999, 8.2.3, as kuaidu.com.cn/article/142490_6.html has it',
      opened: '2026-11-29',
    },
    {
      part: 'letter',
      what: '此致 stands set in, 敬礼 at the beginning of the next line',
      source: 'learnchinesebusiness.com/2011/12/30/chinese-business-letter-format-basics',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
