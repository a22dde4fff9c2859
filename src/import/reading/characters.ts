import { withoutUnseen } from '../../problem/visible.ts';

// What a reader sees of a text: letters, marks and single spaces.

/** Letters drawn as one (Unicode 17, Alphabetic Presentation Forms), and long s. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Letters in the shape that they have in a word: Hebrew and Arabic presentation forms. */
const SHAPES = /[\ufb13-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g;

const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff0-\ufffb]/gu;
const LONE_HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What no common text has: everything beyond Latin letters with accents and quotation marks. */
const PERHAPS = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/;

/**
 * A line as a reader sees it: composed letters, no ligatures, soft hyphens, control or direction characters, nothing unseen, and white
 * space as single spaces, none at the ends.
 */
export function seen(text: string): string {
  return PERHAPS.test(text) ? spaced(plain(text)) : spaced(text);
}

function plain(text: string): string {
  const whole = text
    .replace(LONE_HALVES, '\ufffd')
    .replace(/[\ufb00-\ufb06]/g, (one) => LIGATURES[one] ?? one)
    .replace(SHAPES, (some) => some.normalize('NFKC'))
    .replace(/[\s\u0085]/g, ' ')
    .replace(CONTROLS, '');
  return withoutUnseen(whole).text.normalize('NFC');
}

/** "U R G E N T  A C T I O N": words set with a space between their letters, and more between them. */
const LETTERS_APART = /^(?:\p{Lu} ){3,}\p{Lu}(?: {2,}(?:\p{Lu} ){1,}\p{Lu})*$/u;

function spaced(text: string): string {
  if (LETTERS_APART.test(text.trim()))
    return text
      .trim()
      .replace(/ (?! )(?<! {2})/gu, '')
      .replace(/ +/gu, ' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** Signs with which items of a list begin; those of symbol fonts are in the private use area (Wingdings, Symbol at U+F000). */
const BULLET =
  /^(?:[\u2022\u2023\u2043\u204c\u204d\u2219\u25a0-\u25a2\u25aa\u25ab\u25b6\u25b8\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u25fb-\u25fe\u2b1b\u2b1c\u2b24\u2b25\u2b27\u2605\u2606\u2666\u27a2\u27a4\u2756\u00b7\u2013\u2014*-]|[\uf06c-\uf07f\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc\uf06e\uf02d]) *(?=\S)/;

/** What tells an item of a list by the sign before it. */
export interface Item {
  readonly text: string;
  /** The sign is a dash, which can stand within a sentence too. */
  readonly dash: boolean;
}

/** A line without the sign of an item before it; undefined if it has none. A dash is a sign only with a space behind it. */
export function itemOf(text: string): Item | undefined {
  const sign = BULLET.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const dash = /^[-*\u2013\u2014]/.test(sign);
  if (dash && !sign.endsWith(' ')) return undefined;
  return { text: text.slice(sign.length), dash };
}
