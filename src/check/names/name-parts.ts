import { startOf } from './forms.ts';
import { isParticleWord } from './runs.ts';
import { foldedWord, skeletonOf, soundsOf, withoutArticle } from './spelling.ts';
import { smallOf, type Token } from './tokens.ts';

// The words of a name as they are compared.

/** A word of a name. */
export interface NamePart {
  readonly folded: string;
  readonly small: string;
  readonly skeleton: string;
  readonly sounds: string;
  /** The beginning by which its forms are looked up. */
  readonly start: string;
}

/** The words of a name: without lone particles and the Arabic article, those with hyphens cut. */
export function wordsIn(tokens: readonly Token[]): readonly NamePart[] {
  const [token, more] = tokens;
  if (token && !more) return partsOfWord(token.base);
  const words = tokens.filter(({ small }) => !isParticleWord(small));
  return (words.length > 0 ? words : tokens).flatMap(({ base }) => partsOfWord(base));
}

/** Names come again and again: so many of their words are kept as they are compared. */
const MOST_WORDS = 20_000;
const PARTS = new Map<string, readonly NamePart[]>();

/** A word of a name as it is compared, cut at its hyphens. */
export function partsOfWord(base: string): readonly NamePart[] {
  const known = PARTS.get(base);
  if (known) return known;
  const words = withoutArticle(base).split(/[-‐]/);
  const parts = words.filter((word) => word !== '').map(partOf);
  if (PARTS.size < MOST_WORDS) PARTS.set(base, parts);
  return parts;
}

function partOf(word: string): NamePart {
  const folded = foldedWord(word);
  const small = smallOf(word);
  return { folded, small, skeleton: skeletonOf(folded), sounds: soundsOf(folded), start: startOf(small) };
}
