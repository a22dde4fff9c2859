import { narrow } from './narrow.ts';

// Words of a casesheet so that they can be compared: sheets leave accents out, set headings in capitals, and Arabic and Persian
// keyboards have different letters for the same sound.

const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670'’‘ʻʼʿʾ`]/gu;

/** Letters that have no decomposition (Unicode), and the Persian forms of Arabic letters. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};
const UNLIKE = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** ASCII without signs that are left out. */
const BARE = /^[\0-&(-_a-\x7f]*$/;

/** A text in small letters without accents, points of Arabic and Hebrew, and apostrophes. It may be shorter than the text. */
export function folded(text: string): string {
  if (BARE.test(text)) return text.toLowerCase(); // most need no more
  return narrow(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS, '')
      .replace(UNLIKE, (letter) => PLAIN[letter] ?? letter),
  );
}

/** The digits of every script that dates are written in, as 0 to 9: a character is one unit before and behind, so places stay. */
export function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => point >= one && point <= one + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** Zero in Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer and in full width (Unicode, General_Category Nd). */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
