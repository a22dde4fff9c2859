import type { Case } from '../../case/schema.ts';
import { type Changes, isForm } from './forms.ts';
import { type Known, knownOf } from './known.ts';
import { type NamePart, partsOfWord, wordsIn } from './name-parts.ts';
import { isOneOff, isSwapped, withoutEach } from './spelling.ts';
import type { Token } from './tokens.ts';

// Whom and what a case names, and whether words in a letter are one of these names, whole or in part.

const WITHOUT_CAPITALS = /[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{P}\p{Zs}]/u;

/**
 * What words in a letter are to the names of a case. `sure` if it can only be a mistake, and not another way to write it; `hits` and
 * `others` are how many parts are of a name of the case and how many are not.
 */
export type Likeness =
  | { readonly kind: 'right' }
  | { readonly kind: 'near'; readonly name: string; readonly sure: boolean }
  | { readonly kind: 'partly'; readonly hits: number; readonly others: number }
  | { readonly kind: 'none' };

/** So many of those who share a part of their names are looked at: one more has another part by which it is found. */
const MOST = 50;
/** So many parts with the same beginning are tried for a form of theirs. */
const MOST_FORMS = 300;
/** A shorter word is too easily one off from another. */
const LEAST = 4;

/** The names of a case, to be asked for words of a letter. */
export class People {
  private readonly exact = new Map<string, Known[]>();
  private near: Near | undefined;
  private readonly all: readonly Known[];
  private readonly starts = new Map<string, NamePart[]>();
  /** Names in scripts without capitals. */
  readonly native: readonly string[];

  constructor(content: Case) {
    this.all = knownOf(content);
    for (const known of this.all) this.add(known);
    this.native = this.all.flatMap(({ written }) => written).filter((name) => WITHOUT_CAPITALS.test(name));
  }

  private add(known: Known): void {
    for (const part of known.parts) {
      put(this.exact, part.folded, known);
      put(this.starts, part.start, part, MOST_FORMS);
    }
  }

  /** True if a word is a part of a name of the case, in whatever form; `ofPeople` if only people count whom letters are for. */
  has(word: Token, changes: Changes, ofPeople = false): boolean {
    return partsOfWord(word.base).every((one) =>
      (this.knownBy(one, changes) ?? []).some((known) => !ofPeople || (known.isOfPeople && one.folded.length > 2)),
    );
  }

  /** True if a word is what a part of the name of one of the people begins with, as short forms are: Chidi, of Chidiebere. */
  hasShort(word: Token | undefined): boolean {
    const [one, more] = word ? partsOfWord(word.base) : [];
    if (!one || more || one.folded.length < LEAST) return false;
    const parts = this.starts.get(one.start) ?? [];
    return parts.some(({ folded }) => folded.startsWith(one.folded));
  }

  /** Whom a word may name: by the very word, another form of it, or an initial. */
  private knownBy(word: NamePart, changes: Changes): readonly Known[] | undefined {
    const found = this.exact.get(word.folded);
    if (found || changes === 'none') return found;
    const part = this.starts.get(word.start)?.find((one) => isForm(word.small, one.small, changes));
    return part && this.exact.get(part.folded);
  }

  /**
   * What some words are to the names of the case. Most words are found by what they are: what is near them is looked for only if nothing
   * is right before.
   */
  compare(tokens: readonly Token[], changes: Changes, isGiven: (folded: string) => boolean): Likeness {
    const words = wordsIn(tokens);
    const seen = new Set<Known>();
    let best: Likeness = { kind: 'none' };
    const isRight = (all: readonly Known[] | undefined) => {
      for (const known of all ?? []) {
        if (seen.has(known)) continue;
        seen.add(known);
        const likeness = likenessOf(words, known, changes, isGiven);
        if (likeness.kind === 'right') return true;
        if (rankOf(likeness) > rankOf(best)) best = likeness;
      }
      return false;
    };
    for (const word of words) {
      if (isRight(this.knownBy(word, changes))) return { kind: 'right' };
      if (word.folded.length < LEAST) continue;
      this.near ??= nearOf(this.all);
      const { sounds, skeletons, oneOff } = this.near;
      if (isRight(sounds.get(word.sounds)) || isRight(skeletons.get(word.skeleton))) return { kind: 'right' };
      if (words.length > 1) continue;
      if (withoutEach(word.folded).some((one) => isRight(oneOff.get(one)))) return { kind: 'right' };
    }
    return best;
  }
}

/** Those whose names are near a word: written as it sounds, with other vowels, or with one letter off. */
interface Near {
  readonly sounds: Map<string, Known[]>;
  readonly skeletons: Map<string, Known[]>;
  readonly oneOff: Map<string, Known[]>;
}

function nearOf(all: readonly Known[]): Near {
  const near: Near = { sounds: new Map(), skeletons: new Map(), oneOff: new Map() };
  for (const known of all)
    for (const part of known.isPerson ? known.parts : []) {
      if (part.folded.length < LEAST) continue;
      put(near.sounds, part.sounds, known);
      put(near.skeletons, part.skeleton, known);
      for (const one of withoutEach(part.folded)) put(near.oneOff, one, known);
    }
  return near;
}

function put<T>(map: Map<string, T[]>, key: string, value: T, most = MOST): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.length < most && values.at(-1) !== value) values.push(value);
}

function rankOf(likeness: Likeness): number {
  if (likeness.kind === 'near') return likeness.sure ? 1001 : 1000;
  return likeness.kind === 'partly' ? likeness.hits : 0;
}

/** How a word and a part of a name go together: the same, the same in the letters of another language, or with other vowels. */
type Match = 'same' | 'sounds' | 'like' | undefined;

function matchOf(word: NamePart, part: NamePart, changes: Changes): Match {
  const [one, other] = [word.folded, part.folded];
  if (one === other || isForm(word.small, part.small, changes)) return 'same';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'same' : undefined;
  if (one.length < LEAST || other.length < LEAST) return undefined;
  if (isSwapped(one, other)) return 'like';
  if (word.sounds === part.sounds) return 'sounds';
  const like =
    word.skeleton === part.skeleton && word.skeleton.length >= LEAST && Math.abs(one.length - other.length) <= 2;
  return like ? 'like' : undefined;
}

function likenessOf(
  words: readonly NamePart[],
  known: Known,
  changes: Changes,
  isGiven: (folded: string) => boolean,
): Likeness {
  const matches = words.map((word) => bestMatch(word, known, changes));
  const others = words.filter((_, nth) => matches[nth] === undefined);
  if (others.length === 0) return ofLike(words, matches, known);
  const hits = matches.filter((one) => one !== undefined).length;
  if (known.names.some((parts) => isWhole(parts, words, changes))) return { kind: 'right' };
  const [other] = others;
  if (
    other &&
    others.length === 1 &&
    (hits > 0 || words.length === 1) &&
    isMisspelt(other, words, known, changes, isGiven)
  )
    return { kind: 'near', name: known.name, sure: true };
  return hits > 0
    ? { kind: 'partly', hits, others: others.filter(({ folded }) => folded.length > 1).length }
    : { kind: 'none' };
}

/** All words are of a name: one with other vowels is told, several that are written otherwise are another way to write the whole. */
function ofLike(words: readonly NamePart[], matches: readonly Match[], known: Known): Likeness {
  const like = words.filter((_, nth) => matches[nth] === 'like');
  const others = matches.filter((one) => one !== 'same').length;
  if (like.length === 0 || others > 1 || !known.isPerson) return { kind: 'right' };
  const sure = like.some((word) => known.parts.some((part) => isSwapped(word.folded, part.folded)));
  return { kind: 'near', name: known.name, sure };
}

function bestMatch(word: NamePart, { parts }: Known, changes: Changes): Match {
  const matches = parts.map((part) => matchOf(word, part, changes));
  return (['same', 'sounds', 'like'] as const).find((one) => matches.includes(one));
}

/** True if every part of a name of several stands among the words, which may be more. */
function isWhole(parts: readonly NamePart[], words: readonly NamePart[], changes: Changes): boolean {
  return parts.length > 1 && parts.every((part) => words.some((word) => matchOf(word, part, changes) === 'same'));
}

/** True if a word is one letter off from a part of the name that no other word stands for, and is no first name of its own. */
function isMisspelt(
  other: NamePart,
  words: readonly NamePart[],
  { parts, isPerson }: Known,
  changes: Changes,
  isGiven: (folded: string) => boolean,
): boolean {
  if (!isPerson || other.folded.length < LEAST) return false;
  const free = parts.filter((part) => !words.some((word) => matchOf(word, part, changes) === 'same'));
  return free.some(
    (part) =>
      part.folded.length >= LEAST &&
      (isSwapped(other.folded, part.folded) || (isOneOff(other.folded, part.folded) && !isGiven(other.folded))),
  );
}
