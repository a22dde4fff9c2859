import { looksLikePostcode } from '../address/check.ts';
import { matchesOf } from './texts.ts';

// Postcodes in lines of text.

/** A place in a text, in UTF-16 units. */
interface PostcodeSpan {
  readonly start: number;
  readonly end: number;
}

/** Letters and figures; what stands between them, such as the hyphen of D-10115, is no part of a word. */
const WORD = /[A-Za-z\p{Nd}]+/gu;
/** No postcode has more parts: 1010 AA 12. */
const MOST_WORDS = 3;

/** Every stretch of a line that looks like a postcode of a country, a house number of as many figures among them. */
export function postcodesIn(line: string, country: string): PostcodeSpan[] {
  if (!/\p{Nd}/u.test(line)) return [];
  const words = matchesOf(line, WORD).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return words.flatMap(({ start }, first) =>
    words
      .slice(first, first + MOST_WORDS)
      .filter(({ end }) => isPostcode(line.slice(start, end), country))
      .map(({ end }) => ({ start, end })),
  );
}

function isPostcode(text: string, country: string): boolean {
  if (text.length > 20 || !/\p{Nd}/u.test(text)) return false;
  if (looksLikePostcode(text, country)) return true;
  const parted = text.replace(/[^A-Za-z\p{Nd}]+/gu, ' ');
  return parted !== text && looksLikePostcode(parted, country);
}

/** Figures that stand where a postcode does, at an end of a line or of what commas part, and are long enough for one. */
const LIKELY = /(?:^|[,،，]\s{0,3})(\p{Nd}{4,10}(?:[ -]\p{Nd}{2,5})?)(?=[\s,،，]|$)|[\s,،，-](\p{Nd}{4,10})\.?$/u;

/** What stands in a line in the place of a postcode, whatever it looks like. */
export function likelyPostcode(line: string): string | undefined {
  const match = LIKELY.exec(line);
  return match?.[1] ?? match?.[2];
}
