import { isNameLike } from './entry.ts';
import type { Piece } from './pieces.ts';

// Pieces of lines of names without the brackets and numbers round a name, and names that were parted put together.

/** Before another name that no comma parts from the first. */
const INLINE_ALIAS = /(?<=\p{L})(?<!also)\s+(?=(?:a\.?k\.?a\.?|alias|(?:also )?known as)\s)/giu;

/** The number of a prisoner behind a name. */
const NUMBER = /\s+(?:\p{Lu}{2,6}\s?)?#?\s?(\p{L}{0,3}-?\d[\d-]{2,})$/u;

/** A line of names without brackets round one word of a name, or behind several names in lines of their own. */
export function plainly(text: string): string {
  return text
    .replace(/(?<=\p{L}\s)\[(\p{Lu}[\p{L}\p{M}'’-]+)\]/gu, '$1')
    .replace(/^([^()]*)\)\s*$/u, '$1')
    .replace(INLINE_ALIAS, ', ');
}

/** "Ana Example #123456": the name, and the number behind it. */
export function numbered(text: string): readonly [string, string | undefined] {
  const match = NUMBER.exec(text);
  const name = match ? text.slice(0, match.index) : '';
  return match && name.includes(' ') && isNameLike(name) ? [name, match[1]] : [text, undefined];
}

/** A name that stands in brackets itself: [Nagyz Muhammed] (he/him). */
export function unwrapped({ text, brackets }: Piece): Pick<Piece, 'text' | 'brackets'> {
  const [first, ...others] = brackets;
  // "[Ana Example (she/her)]"
  const [, inner = '', more = ''] =
    text === '' ? (/^([^()]{3,80}?)\s*\(([^()]{1,60})\)$/u.exec(first ?? '') ?? []) : [];
  if (inner !== '' && isNameLike(inner)) return { text: inner, brackets: [more, ...others] };
  return text === '' && first !== undefined && isNameLike(first.replace(NUMBER, ''))
    ? { text: first, brackets: others }
    : { text, brackets };
}

/** Two names with "y" or "e" between them are one where the second is a single word: Ortega y Gasset. */
export function rejoined(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isOne =
      (piece.and === 'y' || piece.and === 'e') &&
      before?.brackets.length === 0 &&
      before.text.includes(' ') &&
      /^\p{Lu}\S*$/u.test(piece.text);
    if (isOne)
      joined.splice(-1, 1, { ...before, text: `${before.text} ${piece.and} ${piece.text}`, brackets: piece.brackets });
    else joined.push(piece);
  }
  return joined;
}
