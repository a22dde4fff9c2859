import type { Language } from '../language.ts';
import { behindFigures } from '../together.ts';

/** Japanese. */
export const room = {
  tag: 'ja',
  script: 'Hira',
  direction: 'ltr',
  digits: 'Latn',
  lines: { justify: true, together: [behindFigures('年月日時分秒')] },
  letter: { indent: 1, closing: 'end' },
  quotes: ['「', '」', '『', '』'],
  facts: [
    {
      part: 'letter',
      what: 'paragraphs are set in by one character',
      source: 'CTAN, bxjaprnind, ctan.org/pkg/bxjaprnind',
      opened: '2026-11-29',
    },
    {
      part: 'letter',
      what: 'the opening word is not set in',
      source: 'gbiz.jp/gbizmb/jpn72.html',
      opened: '2026-11-29',
    },
    {
      part: 'letter',
      what: '敬具 stands at the end of its line (by the source one character before it)',
      source: 'tc.wangchao.net.cn/bbs/detail_789528.html (a copy of a letter guide)',
      opened: '2026-11-29',
    },
    {
      part: 'lines',
      what: 'numbers and years are not parted',
      source: 'T. Kobayashi, lists.w3.org/Archives/Public/public-i18n-japanese/2025AprJun/0022.html',
      opened: '2026-11-29',
    },
  ],
} satisfies Language;
