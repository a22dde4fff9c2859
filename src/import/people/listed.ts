import type { PeopleWords } from '../../languages/casesheet-values.ts';
import { folded } from '../folded.ts';
import { isNameLike, isParticle } from './entry.ts';
import type { NamesLine } from './lines.ts';
import { type Piece, tidy } from './pieces.ts';
import { pronounsIn } from './pronouns.ts';

// Lists in which each entry is a name and what somebody is, in several pieces: "Ana Example (f), Vice-President, SL, Sample League; …".
// Offices, houses and their initials have capitals as names have, and are no people.

/** What tells offices from names. */
interface Told {
  readonly words: readonly PeopleWords[];
  /** True if the line is one entry of such a list, or has several. */
  readonly isList: boolean;
  /** True if the sheet has a word in small letters elsewhere. */
  readonly isSmall: (word: string) => boolean | undefined;
}

/** Initials of a house: SL, UNESEX. */
const INITIALS = /^\p{Lu}[\p{Lu}\d-]{1,13}$/u;
const HAS_SMALL = /\p{Ll}/u;

/** True for a line whose entries semicolons part. */
export function isListed(text: string): boolean {
  return text.includes(';');
}

/** The pieces that say of the name before them who that is, though they look like names. */
export function toldOf(pieces: readonly Piece[], { words, isList, isSmall }: Told): ReadonlySet<Piece> {
  const told = new Set<Piece>();
  let first: Piece | undefined;
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.begins || isMarked(piece, words)) first = piece;
    else if (first && isName(first) && isOfFirst(piece, first, before)) told.add(piece);
    else if (isName(piece)) first = undefined;
    before = piece;
  }
  return told;

  function isOfFirst(piece: Piece, name: Piece, last: Piece | undefined): boolean {
    const { text } = piece;
    if (text === '' || !isNameLike(text) || piece.isQuoted || isSaid(text)) return false;
    const isPlain = HAS_SMALL.test(name.text);
    if (INITIALS.test(text)) return isPlain && !text.includes(' ') && last !== undefined;
    if (piece.isLast && text.includes(' ')) return false;
    const parts = text.split(/[\s-]+/u).filter((word) => !isParticle(word));
    const isOfWords = parts.length > 1 && parts.every((word) => isSmall(word) === true);
    const isBehindInitials =
      last !== undefined && (INITIALS.test(last.text) || last.brackets.some((one) => INITIALS.test(one)));
    return (
      (isList && isMarked(name, words)) ||
      isOfWords ||
      (isBehindInitials && parts.some((word) => isSmall(word) === true))
    );
  }

  function isSaid(text: string): boolean {
    const plain = folded(text);
    return words.some(({ age, born, number, alias }) => [age, born, number, alias].some((one) => one.test(plain)));
  }
}

const isName = ({ text }: Piece) => isNameLike(text) && text.includes(' ');

/** True if the mark of a gender, pronouns or an age stand in brackets behind a name. */
function isMarked({ brackets }: Piece, words: readonly PeopleWords[]): boolean {
  return brackets.some((one) => {
    if (pronounsIn(one, words) !== undefined) return true;
    const [said = ''] = one.split(/[,;]/u);
    return pronounsIn(said, words) !== undefined || words.some(({ age }) => age.test(folded(said.trim())));
  });
}

/** "…, Ben Sample, Carla" / "Tester, …": a full line of several names whose last is one word, and another word up to the next comma. */
export function isPartedName(before: string, text: string): boolean {
  if ((before.match(/[,;] /gu)?.length ?? 0) < 2) return false;
  return /[,;] \p{Lu}[\p{L}\p{M}'’-]+$/u.test(before) && /^\p{Lu}[\p{L}\p{M}'’-]+(?:[,;]| [(–-])/u.test(text);
}

/** Names with something in brackets behind each, but for the last, which is cut: "Ana Example (she/her), Ben" / "Sample (he/him)". */
export function isCutBeforeBrackets(before: string, text: string): boolean {
  const [, last = ''] = /[)\]], (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)$/u.exec(before.slice(-80)) ?? [];
  if (last === '') return false;
  return /^(?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,2}[([]/u.test(text.slice(0, 80));
}

/** A name, or several, with a brace behind it, and what stands beside the brace: "Ana Example ] union leaders". */
const BRACED = /^([^[\]{}]{3,80}?)\s?[\]}]\s*([^[\]{}]*)$/u;

/** A line of names, and what a brace beside it says of all of its lines. */
export interface BracedLine extends NamesLine {
  readonly beside?: string;
}

/** Lines with a brace behind them, two or more below each other, as names that what stands beside any of them is said of. */
export function withBraces(lines: readonly NamesLine[]): readonly BracedLine[] {
  const matches = lines.map(({ text }) => BRACED.exec(text));
  if (matches.every((one) => one === null)) return lines;
  const read: BracedLine[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = matches.findIndex((match, nth) => nth >= from && match === null);
    const to = Math.max(end === -1 ? lines.length : end, from + 1);
    const run = lines.slice(from, to);
    read.push(...(run.length > 1 ? braced(run, matches.slice(from, to)) : run));
    from = to;
  }
  return read;
}

function braced(lines: readonly NamesLine[], matches: readonly (RegExpExecArray | null)[]): BracedLine[] {
  const beside = tidy(matches.map((match) => match?.[2] ?? '').join(' ')).trim();
  return lines.map((line, nth) => ({
    ...line,
    text: matches[nth]?.[1] ?? line.text,
    ...(beside === '' ? {} : { beside }),
  }));
}
