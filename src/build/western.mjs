// Patterns for texts of Latin letters with the usual marks, Russian ones, and signs of punctuation. V8 asks ICU for every class of Unicode in a pattern
// when it is made, and again for each width of text that meets it: a class takes 40 to 100 µs each time, and the few letters that such
// a text can have take 1.

/** A sign that no such text has. */
export const BEYOND = /[\u0180-\u02ff\u0370-\u03ff\u0460-\u1fff\u2070-\u20ab\u20ad-\u2115\u2117-\uffff]/;

/** What such a text can have of a class of Unicode, as it is written between brackets. */
export const CLASSES = new Map(
  Object.entries({
    L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017f\\u0400-\\u045f',
    Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xdeĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ\\u0400-\\u042f',
    Ll: 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xffāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ\\u0430-\\u045f',
    Lo: '\\xaa\\xba',
    M: '\\u0300-\\u036f',
    Mn: '\\u0300-\\u036f',
    N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
    Nd: '0-9',
    DI: '\\xad\\u034f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f',
    Cf: '\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f',
    Cc: '\\0-\\x1f\\x7f-\\x9f',
    Cs: '',
    Lt: '',
    P: '!-#%-*,-/:;?@[-\\x5d_{}\\xa1\\xa7\\xab\\xb6\\xb7\\xbb\\xbf\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205e',
    Zs: '\\x20\\xa0\\u2000-\\u200a\\u202f\\u205f',
    ASCII: '\\0-\\x7f',
    'sc=Latn': 'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017f',
    'sc=Han': '',
    'sc=Grek': '',
    'sc=Hiragana': '',
    'sc=Katakana': '',
    'sc=Hangul': '',
    'sc=Thai': '',
    'sc=Arab': '',
    'sc=Arabic': '',
    'sc=Cyrl': '\\u0400-\\u045f',
    'sc=Cyrillic': '\\u0400-\\u045f',
    'sc=Devanagari': '',
    'Script=Arabic': '',
    'Script=Han': '',
  }),
);

/** What it can have of small letters and of capitals where cases are alike: letters that have two. */
const CASED = new Map([
  [
    'Lu',
    'A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u0130\\u0132-\\u0137\\u0139-\\u0148\\u014a-\\u017f\\u0345\\u0400-\\u045f',
  ],
  ['Ll', 'A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u012f\\u0131-\\u017f\\u0345\\u0400-\\u045f'],
]);

/** What is written out: a class; what stands in brackets; where cases are alike, a letter by itself, no escape or name of a group. */
const PARTS =
  /\\([pP])\{([^}]*)\}|\[((?:[^\]\\]|\\.)*)\]|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|\(\?<\w+>|[a-zA-Z\xc0-\u017f\u0400-\u045f]/gs;

/** Within brackets: a class; the first of a range, or a character by itself, and the last of the range. */
const IN_BRACKETS =
  /\\[pP]\{([^}]*)\}|\\[dDsSwWb]|(\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|[^\\])(?:-(\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|[^\\]))?/gs;

/** What is not known here: characters beyond 16 bits, groups named once more, and the other classes of Unicode between brackets. */
const UNKNOWN = /\\u\{|[\ud800-\udfff]|\\u[dD][89a-fA-F]|\\[kc]|\[(?:[^\]\\]|\\.)*\\P/s;

/**
 * The source of a pattern that finds in such texts, without the flag `u`, what another finds with it; undefined if that is not known.
 * @param {string} source
 * @param {boolean} isCaseless with the flag `i`, which the new one has no more
 * @returns {string | undefined}
 */
export function western(source, isCaseless = false) {
  if (UNKNOWN.test(source)) return undefined;
  for (const [whole, name = ''] of source.matchAll(/\\[pP]\{([^}]*)\}/g))
    if (!CLASSES.has(name) || (isCaseless && whole.startsWith('\\P') && CASED.has(name))) return undefined;
  const known = isCaseless ? source.replace(/\\p\{(L[ul])\}/g, '\\p{$1 }') : source;
  return known.replace(PARTS, (part, sign, name, inside) => {
    if (name !== undefined) return `[${sign === 'P' ? '^' : ''}${classOf(name)}]`;
    if (inside !== undefined) return `[${inside.replace(IN_BRACKETS, isCaseless ? caseless : written)}]`;
    const other = isCaseless && !part.startsWith('(?') ? otherCases(codeOf(part)) : '';
    return other === '' ? part : `[${part}${other}]`;
  });
}

/**
 * What a class is; a space is behind the name of one whose cases are alike.
 * @param {string} name
 */
function classOf(name) {
  return (name.endsWith(' ') ? CASED.get(name.trimEnd()) : CLASSES.get(name)) ?? '';
}

/**
 * @param {string} part
 * @param {string | undefined} name
 */
function written(part, name) {
  return name === undefined ? part : classOf(name);
}

/**
 * @param {string} part
 * @param {string | undefined} name
 * @param {string | undefined} first
 * @param {string | undefined} last
 */
function caseless(part, name, first, last) {
  if (first === undefined) return written(part, name);
  return part + otherCases(codeOf(first), codeOf(last ?? first));
}

/**
 * The code of a character as a pattern has it; none of an escape that is no letter.
 * @param {string} written
 */
function codeOf(written) {
  if (!written.startsWith('\\')) return written.charCodeAt(0);
  return /^\\[ux]./.test(written) ? Number.parseInt(written.slice(2), 16) : Number.NaN;
}

/** The last letter that such a text can have, and one that has no other case in patterns. */
const LAST = 0x45f;
const DOTLESS = 'ı';

/**
 * The letters of such texts that are those of a range in their other case.
 * @param {number} first
 * @param {number} last
 */
function otherCases(first, last = first) {
  let made = '';
  for (let code = first; code <= Math.min(last, LAST); code++) {
    const letter = String.fromCharCode(code);
    if (letter === DOTLESS) continue;
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    for (const other of [lower, upper])
      if (other !== letter && other.length === 1 && !BEYOND.test(other)) made += other;
    if (lower === 's') made += 'ſ';
    if (letter === 'ſ') made += 's';
  }
  return made;
}
