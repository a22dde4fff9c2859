import type { Variant } from '../language.ts';

/** Swiss High German. */
export const room = {
  tag: 'de-CH',
  regions: ['CH', 'LI'],
  // Bundeskanzlei, Leitfaden zur deutschen Rechtschreibung: ss in place of ß; quotation marks as in French, without spaces.
  respell: (text) => text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS'),
  quotes: ['«', '»', '‹', '›'],
} satisfies Variant;
