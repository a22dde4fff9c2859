// Which characters the fonts that ship keep, of those they have.
import { execFileSync } from 'node:child_process';

/** What Latin, Cyrillic and Greek letters are written with, living languages and transliterations; no phonetic alphabets. */
const EUROPEAN = new RegExp(
  '[\\x20-\\x7e\\xa0-\\u024f\\u0294\\u0295\\u02b0\\u02b7-\\u02bf\\u02c6-\\u02cd\\u02d0-\\u02dd\\u0300-\\u0338' +
    '\\u0342-\\u0345\\u0358\\u035c-\\u0362\\u0370-\\u03e1\\u03f0-\\u045f\\u0462\\u0463\\u0472-\\u0475\\u048a-\\u052f' +
    '\\u1e00-\\u1fff\\u2000-\\u2027\\u202f-\\u203a\\u203c\\u203d\\u2044\\u2047-\\u2049\\u2052\\u205f\\u2060' +
    '\\u2070-\\u209c\\u20a0-\\u20c0\\u2103\\u2109\\u2113\\u2116\\u2117\\u2120\\u2122\\u2126\\u212a\\u212b\\u212e' +
    '\\u2150-\\u215e\\u2190-\\u2199\\u2202\\u2206\\u220f\\u2211\\u2212\\u2215\\u2219\\u221a\\u221e\\u222b\\u2248' +
    '\\u2260\\u2264\\u2265\\u25a0\\u25a1\\u25aa\\u25ab\\u25ca-\\u25cc\\u25cf\\u25e6\\u2c67-\\u2c6c\\ua78b\\ua78c' +
    '\\ufb00-\\ufb06\\ufe20-\\ufe23\\ufffd]',
);
/** Phonetic letters that an orthography took over have a capital: ə, ɓ, ɛ. */
const TAKEN_OVER = /[\u0250-\u02af]/;

/** What stands between the letters of any script, and the circle under a mark that stands alone. */
const SHARED =
  '\\x20-\\x40\\x5b-\\x60\\x7b-\\x7e\\xa0\\xa7\\xab\\xb7\\xbb\\xd7\\u200c-\\u2015\\u2018-\\u201e\\u2022\\u2026\\u2039' +
  '\\u203a\\u20a0-\\u20c0\\u2212\\u25cc\\u0e3f';
/** Arabic words and joined letters that are characters of their own: HarfBuzz joins letters by itself. */
const OLD_LIGATURES = /[\ufbea-\ufd3d\ufd40-\ufdef\ufdf5-\ufdf9]/;

/** Beside the characters of a script: punctuation of East Asia, full-width forms, numbers in circles, brackets and Roman. */
const EASTERN =
  /[\x20-\x7e\xa0\xa7\xa9\xb0\xb1\xb7\xd7\xf7\u2010-\u2027\u2030-\u203b\u2103\u2116\u2121\u2160-\u216b\u2170-\u2179\u2190-\u2193\u2212\u221e\u2236\u2460-\u2473\u25a0\u25a1\u25b2\u25b3\u25bc\u25bd\u25c6\u25c7\u25cb\u25ce\u25cf\u2605\u2606\u3000-\u301f\u3220-\u3229\uff01-\uff5e\uffe0-\uffe6]/;

/** Hanzi of given names that the Chinese tables of characters lack. */
const NAMES = '濛頔朤珮琍昇晳暐暘溎榞韡譞靐㤗䶮';

/** Kanji of family names that the Japanese lists lack: older and popular forms. */
const FAMILY_NAMES =
  '髙﨑邉邊齋齊澤濱嶋嶌廣瀧眞國惠禮壽榮圓學實條藏巖渕淵檜籔薗碕栁桒舘冨瀨龍峯嶺櫻曾萬與豐鹽關黑彌郷鄕德柗邨濵舩籐隆恆凞煕';

/** @param {(letter: string, codePoint: number) => boolean} wanted */
function choose(wanted) {
  let chosen = '';
  for (let codePoint = 0x20; codePoint < 0x10000; codePoint += 1) {
    if (codePoint > 0xd7ff && codePoint < 0xf900) continue;
    const letter = String.fromCodePoint(codePoint);
    if (wanted(letter, codePoint)) chosen += letter;
  }
  return chosen;
}

/**
 * The characters of a national table of 94 × 94 or more, by their bytes.
 * @param {string} encoding
 * @param {readonly [number, number]} rows
 */
function table(encoding, [first, last]) {
  const decoder = new TextDecoder(encoding);
  let all = '';
  for (let row = first; row <= last; row += 1) {
    for (let cell = encoding === 'big5' ? 0x40 : 0xa1; cell <= 0xfe; cell += 1) {
      const letter = decoder.decode(Uint8Array.of(row, cell));
      if ([...letter].length === 1 && letter !== '\ufffd' && letter > '\x7f') all += letter;
    }
  }
  return all;
}

/**
 * A property of Unihan: every character that has it, with its value.
 * @param {string} folder
 * @param {string} file
 * @param {string} property
 */
function unihan(folder, file, property) {
  const text = execFileSync('bzip2', ['-dc', `${folder}/usr/share/unicode/Unihan_${file}.txt.bz2`], {
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const lines = text.matchAll(new RegExp(`^U\\+([0-9A-F]+)\\t${property}\\t(.*)$`, 'gm'));
  return new Map([...lines].map(([, code, value]) => [String.fromCodePoint(parseInt(code ?? '', 16)), value ?? '']));
}

/**
 * The sets of East Asian characters; the catalogue says why they end where they do.
 * @param {string} debian the unpacked package unicode-data
 * @returns {Record<string, () => string>}
 */
export function eastern(debian) {
  /** @param {[string, string]} property */
  const all = (...[file, property]) => [...unihan(debian, file, property).keys()].join('');
  const beside = (/** @type {RegExp} */ script) => choose((letter) => EASTERN.test(letter) || script.test(letter));
  const standard = () => all('OtherMappings', 'kTGH');
  return {
    simplified: () => beside(/[ㄅ-ㄯㆠ-ㆿ⑴-⒛]/) + table('gb18030', [0xb0, 0xf7]) + standard() + NAMES,
    traditional() {
      const known = new Set(standard());
      const big5 = unihan(debian, 'OtherMappings', 'kBigFive');
      const older = [...unihan(debian, 'Variants', 'kSimplifiedVariant')]
        .filter(([letter, simple]) => big5.has(letter) && simple.split(' ').some((code) => known.has(unicode(code))))
        .map(([letter]) => letter);
      const common = new Set(table('gb18030', [0xb0, 0xf7]) + standard());
      const hongKong = [...all('DictionaryLikeData', 'kHKGlyph')].filter((letter) => !common.has(letter));
      return beside(/[ㄅ-ㄯㆠ-ㆿ]/) + table('big5', [0xa4, 0xc6]) + older.join('') + hongKong.join('');
    },
    japanese: () =>
      `${beside(/[ぁ-ヿㇰ-ㇿ｡-ﾟ㈱㈲]/)}${table('euc-jp', [0xb0, 0xcf])}${all('OtherMappings', 'kJoyoKanji')}` +
      all('OtherMappings', 'kJinmeiyoKanji') +
      FAMILY_NAMES,
    korean: () =>
      beside(/[ㄱ-ㆎ]/) + table('euc-kr', [0xb0, 0xc8]) + choose((_, code) => code >= 0xac00 && isOpen(code)),
  };
}

/** A syllable of Hangul that ends in its vowel, as those of foreign names do: of 28 endings the first is none. */
const isOpen = (/** @type {number} */ code) => code <= 0xd7a3 && (code - 0xac00) % 28 === 0;

/** @param {string} code U+4E00 */
const unicode = (code) => String.fromCodePoint(parseInt(code.slice(2), 16));

/**
 * The characters that a font keeps, of those it has.
 * @param {string} keep
 * @param {Record<string, () => string>} sets
 */
export function characters(keep, sets) {
  const set = sets[keep];
  if (set) return set();
  if (keep === 'european') {
    const capital = (/** @type {string} */ letter) => letter.toUpperCase() !== letter;
    return choose((letter) => EUROPEAN.test(letter) || (TAKEN_OVER.test(letter) && capital(letter)));
  }
  const script = new RegExp(`[${SHARED}\\p{Script_Extensions=${keep}}]`, 'u');
  return choose((letter) => script.test(letter) && !OLD_LIGATURES.test(letter));
}
