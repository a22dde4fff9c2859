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

/** What a group is called behind "and": words in small letters, and where it is. */
const MEMBERS =
  /^(?!(?:others?|otr[oa]s|autres|andere|weitere|altr[ie]|outr[oa]s|his|her|their|sus?|son|sa|ses|seus?|suas?|suoi|sue|sein|ihr)\p{L}*\s)\p{Ll}\S*(?: \p{Ll}\S*){0,3} (?:(?:of|in|at|from|near|on|de|del|du|des|da|do|dos|di|della|nel|no|na|von|aus|im|au|en) |d['’])/u;
/** The same in a language that writes every noun with a capital. */
const NOUN_MEMBERS = /^\p{Lu}\p{Ll}+ (?:aus|von|vom|im|in|bei|des|der) /u;

/** Whose members are two words or three with "and" between them, as one piece: "Nurses and doctors of Sampleton". */
export function asOneGroup(
  pieces: readonly Piece[],
  isMember: (word: string, isNoun: boolean) => boolean,
  nouns: boolean,
): readonly Piece[] {
  const at = pieces.findIndex(({ isLast }) => isLast);
  const last = pieces[at];
  const first = pieces.slice(0, Math.max(0, at));
  if (!last || first.length === 0 || first.length > 2 || !/^\p{L}+$/u.test(last.and)) return pieces;
  const isSmall = MEMBERS.test(last.text);
  if (!isSmall && !(nouns && NOUN_MEMBERS.test(last.text))) return pieces;
  const isBare = ({ text, brackets, isAside }: Piece) =>
    /^\p{L}[\p{L}-]+$/u.test(text) && brackets.length === 0 && !isAside;
  if (!first.every(isBare) || !isMember(first[0]?.text ?? '', !isSmall || first.length > 1)) return pieces;
  const text = `${first.map((one) => one.text).join(', ')} ${last.and} ${last.text}`;
  return [{ ...last, text, isLast: false, and: '', isGroup: true }, ...pieces.slice(at + 1)];
}
