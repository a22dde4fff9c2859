// Texts of old programs and of Excel: one byte a character, for the languages of Western Europe.

/** Encodings of one byte that are told from each other. ISO 8859-1 is Windows-1252 without what that has at 0x80 to 0x9F. */
export type WesternEncoding = 'Windows-1252' | 'ISO 8859-15';

/**
 * Windows-1252 from 0x80 to 0x9F; a blank where it has nothing (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
 * A table of our own, because the TextDecoder of Node 20.18.3 and later 20.x, 22.13 to 22.18 and 24.0 to 24.6 takes
 * Windows-1252 for ISO 8859-1 and gives control characters in place of these.
 */
const FROM_80 =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/** Where ISO 8859-15 differs from ISO 8859-1 (unicode.org/Public/MAPPINGS/ISO8859/8859-15.TXT). */
const LATIN_9: Readonly<Record<string, string>> = {
  '\u00a4': '\u20ac',
  '\u00a6': '\u0160',
  '\u00a8': '\u0161',
  '\u00b4': '\u017d',
  '\u00b8': '\u017e',
  '\u00bc': '\u0152',
  '\u00bd': '\u0153',
  '\u00be': '\u0178',
};

/** Signs that no letter has, and fractions and accents within a word, are what ISO 8859-15 has there: 100 ¤, c½ur. */
const IS_LATIN_9 = /\u00a4|\p{L}[\u00a6\u00a8\u00b4\u00b8\u00bc\u00bd\u00be]\p{Ll}/u;

/** No language of Western Europe has so many letters beyond ASCII in a row, but every word of Greek, Russian and Chinese. */
const NOT_WESTERN = /[\u00c0-\u00ff\u0160\u0161\u0152\u0153\u017d\u017e\u0178]{4}/;

/** What no longer has its end: the first bytes of a character of UTF-8 that is cut in two. */
const CUT = /(?:[\u00e0-\u00ef][\u0080-\u00bf]|[\u00f0-\u00f4][\u0080-\u00bf]{1,2})$/;

/**
 * A text that is not UTF-8, if it reads well in an encoding of Western Europe. `asUtf8` is what it reads as in UTF-8: where
 * that has characters beyond ASCII which are whole, it is UTF-8 with a fault.
 */
export function decodeWestern(
  bytes: Uint8Array,
  asUtf8: string,
): { readonly text: string; readonly encoding: WesternEncoding } | undefined {
  if (/[^\0-\x7f\ufffd]/.test(asUtf8) || bytes.includes(0)) return undefined;
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (CUT.test(latin1)) return undefined;
  const text = withFrom80(latin1);
  if (text.length === 0 || NOT_WESTERN.test(text) || hasNone(latin1)) return undefined;
  if (/[\u0080-\u009f]/.test(latin1) || !IS_LATIN_9.test(text)) return { text, encoding: 'Windows-1252' };
  return { text: text.replace(/[\u00a4-\u00be]/g, (one) => LATIN_9[one] ?? one), encoding: 'ISO 8859-15' };
}

/** A text in Windows-1252, whatever it is; a blank for a byte that stands for nothing. */
export function western(bytes: Uint8Array): string {
  return withFrom80(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** A text that was read as ISO 8859-1, as Windows-1252: what would be control characters are signs. */
export function withFrom80(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (one) => FROM_80[one.charCodeAt(0) - 0x80] ?? ' ');
}

/** True if a byte stands for nothing in Windows-1252. */
function hasNone(latin1: string): boolean {
  return /[\u0081\u008d\u008f\u0090\u009d]/.test(latin1);
}
