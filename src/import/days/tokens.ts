import { folded, plainDigits } from '../folded.ts';

// A line cut into words, numbers and what stands between them, as dates are read.

/** A word, a number or another character of a line, and where it stands (UTF-16 units). */
export interface DateToken {
  readonly kind: 'word' | 'number' | 'mark';
  /** A word folded, a number in digits 0 to 9, another character as it is. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True if white space stands before it. */
  readonly spaced: boolean;
}

/** Of a line no more than this is read; no line with a date comes near it. */
const MOST = 20_000;

const TOKEN = /(\d+)|([\p{L}\p{M}]+)|[^\s\d\p{L}\p{M}]/gu;

/** The tokens of a line. */
export function dateTokens(line: string): DateToken[] {
  const text = plainDigits(line.slice(0, MOST));
  return [...text.matchAll(TOKEN)].map((match) => {
    const [whole, number, word] = match;
    const start = match.index;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    return {
      kind,
      text: kind === 'word' ? folded(whole) : whole,
      start,
      end: start + whole.length,
      spaced: /\s/.test(text.charAt(start - 1)),
    };
  });
}
