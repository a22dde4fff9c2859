import { UNSPACED } from '../languages/unspaced.ts';
import { tableBreaks } from './table-breaks.ts';

// Where a line of text may end: Unicode's rules (UAX #14), and words where a script writes none apart.

/** A place between two characters, or the end of the text. */
export interface BreakPlace {
  /** UTF-16 offset; the spaces before it belong to the line that ends here. */
  readonly at: number;
  /** True after a newline and at the end of the text: the line ends here in any case. */
  readonly required: boolean;
}

/** Where all scripts are that put no space between words. For other texts the rooms of their languages need not be read. */
const MAYBE_UNSPACED = /[\u0e00-\u1dff\ua000-\uffff]/;

/** Any character of a script that puts no space between words. */
let anyUnspaced: RegExp | undefined;

/** Intl.Segmenter takes longer and longer for a character of a long run; so runs are handed to it in pieces. Units. */
const MOST_AT_ONCE = 4000;

/** What is part of the character before it: marks, what joins emoji, skin tones, the two vowels written apart. */
const CONTINUES = /^(?:\u200d|[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u0e33\u0eb3])/u;

/** What is part of the character after it: GCB=Prepend of Unicode 15's GraphemeBreakProperty.txt. */
const BEGINS =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Every place where a line of this text may or must end, in order; the last is the end of the text. No text has none.
 * Never within a character as a reader sees it, such as a letter with its marks. `atSpaces`: nor between two letters or
 * digits, as Korean has it (CSS Text 3, word-break: keep-all).
 */
export function breakPlaces(text: string, atSpaces = false): readonly BreakPlace[] {
  const all = unicodePlaces(text);
  const places = atSpaces ? all.filter(({ at, required }) => required || !isInsideWord(text, at)) : all;
  return isUnspaced(text) ? merged(places, wordEnds(text)) : places;
}

/** True if something of the text is in a script that puts no space between words. */
function isUnspaced(text: string): boolean {
  if (!MAYBE_UNSPACED.test(text)) return false;
  anyUnspaced ??= new RegExp(UNSPACED.map(([, run]) => run.source).join('|'));
  return anyUnspaced.test(text);
}

/** Letters (AL) and digits (NU) of most texts in Latin and Cyrillic script. */
const LETTER = 'A-Za-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f\\u0410-\\u044f';
/** What may stand between letters or behind them without a place: IS and QU. */
const JOINED = ".,;:'\u2019";

/** Letters alone. */
const ALPHABETIC = LETTER.replace('0-9', '');

/**
 * A word, the spaces after it, and another word, or the end of the text: nothing but the spaces is a place. Or what of a word stands before a
 * hyphen and letters: the place is behind that (HY).
 */
const PLAIN_WORD = new RegExp(
  `[${LETTER}][${LETTER}${JOINED}]*(?:[!?)]?(?: +(?=[${LETTER}])|$)|(?<=[${LETTER}])-(?=[${ALPHABETIC}]))`,
  'y',
);

/** Spaces after which a line may end whatever stands before and behind, so that a text can be taken apart there. */
const SURE_PLACE = new RegExp(`[${LETTER}${JOINED}] +(?=[${LETTER}])`, 'g');

/** The places by Unicode's rules. Its tables are asked only where a text is more than words and spaces: most letters hardly need them. */
function unicodePlaces(text: string): BreakPlace[] {
  const places: BreakPlace[] = [];
  for (let from = 0; from < text.length; ) {
    PLAIN_WORD.lastIndex = from;
    SURE_PLACE.lastIndex = from;
    if (PLAIN_WORD.test(text)) {
      from = PLAIN_WORD.lastIndex;
      places.push({ at: from, required: from === text.length });
    } else {
      const to = SURE_PLACE.test(text) ? SURE_PLACE.lastIndex : text.length;
      addPlaces(places, text, from, to);
      from = to;
    }
  }
  return places;
}

/** Adds the places of a part of a text, the last of which is its end. */
function addPlaces(places: BreakPlace[], text: string, from: number, to: number): void {
  for (const { position, required } of tableBreaks(text.slice(from, to))) {
    const at = from + position;
    if (at === text.length) places.push({ at, required: true });
    else if (required || !isInsideCharacter(text, at)) places.push({ at, required });
  }
}

/** True if what follows goes on with the character that stands before. Nothing goes on after a control or a zero width space. */
function isInsideCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (code < 0x300 && before < 0x600) return false;
  if (isCommon(code) && before >= 0x2010 && before < 0xd800) return false;
  if (before < 0x20 || before === 0x200b) return false;
  return CONTINUES.test(text.slice(at, at + 2)) || BEGINS.test(text.slice(Math.max(0, at - 2), at));
}

/** True for Latin letters and the commonest of Chinese and Japanese, with their signs: none goes on with another, and V8 takes long to learn which do. */
function isCommon(code: number): boolean {
  if (code < 0x300 || (code >= 0x2010 && code <= 0x2027)) return true;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3020) || (code >= 0xff01 && code <= 0xff60);
}

const BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const AFTER = /^[\p{L}\p{M}\p{N}]/u;

/** True if letters or digits stand on both sides of a place, without a space. */
function isInsideWord(text: string, at: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, at - 2), at)) && AFTER.test(text.slice(at, at + 2));
}

/** Where words end inside runs of scripts that write none apart, in order. */
function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const [language, run] of UNSPACED) {
    for (const match of text.matchAll(run)) addWordEnds(ends, match[0], match.index, segmenterOf(language));
  }
  return ends.sort((one, other) => one - other).filter((at) => !isInsideCharacter(text, at));
}

/** A piece that is not the last is cut again from its last word, which may go on in the next piece. */
function addWordEnds(ends: number[], run: string, offset: number, segmenter: Intl.Segmenter): void {
  for (let from = 0; from < run.length; ) {
    const piece = run.slice(from, from + MOST_AT_ONCE);
    const starts: number[] = [];
    for (const { index } of segmenter.segment(piece)) if (index > 0) starts.push(index);
    const isLast = from + piece.length === run.length;
    for (const start of starts) ends.push(offset + from + start);
    from += isLast ? piece.length : (starts.at(-1) ?? piece.length);
  }
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

function merged(places: readonly BreakPlace[], ends: readonly number[]): BreakPlace[] {
  const all: BreakPlace[] = [];
  let next = 0;
  for (const place of places) {
    for (; next < ends.length && (ends[next] as number) <= place.at; next += 1) {
      const at = ends[next] as number;
      if (at < place.at && at !== all.at(-1)?.at) all.push({ at, required: false });
    }
    all.push(place);
  }
  return all;
}
