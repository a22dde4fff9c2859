import { postcodesIn } from '../../check/postcodes.ts';
import { formatOf } from '../../countries/address-formats.ts';
import { countryOfTown } from '../../countries/capitals.ts';
import { headOf } from './line-heads.ts';
import type { Wording } from './wording.ts';

// An address on one line, split into the lines that the post of its country wants: street, and town with postcode.

/** The lines of an address that stands on one line without its country; the line alone if nothing tells where to split it. */
export function splitAddress(line: string, country: string | undefined, wording: Wording): string[] {
  const pieces = line
    .split(/[,،、，;]\s*/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < 2) return atTown(line, country, wording);
  const town = townFrom(pieces, country, wording);
  if (town === undefined || town === 0) return town === 0 ? [pieces.join(', ')] : atEnd(pieces, wording);
  return [pieces.slice(0, town).join(', '), ...atTown(pieces.slice(town).join(', '), country, wording)];
}

/** The piece with which the line of the town begins: one with a postcode, or the one before if it is nothing else. */
function townFrom(pieces: readonly string[], country: string | undefined, wording: Wording): number | undefined {
  const at = country === undefined ? -1 : pieces.findLastIndex((piece) => hasPostcode(piece, country));
  if (at === -1) {
    const capital = pieces.findLastIndex((piece) => countryOfTown(piece) !== undefined);
    return capital === -1 ? undefined : capital;
  }
  const piece = pieces[at] ?? '';
  const [code] = country === undefined ? [] : postcodesIn(piece, country).slice(-1);
  const words = code ? `${piece.slice(0, code.start)} ${piece.slice(code.end)}` : piece;
  if (/\p{L}{3}/u.test(words)) return at;
  return at > 0 &&
    formatOf(country ?? '').lines.some((one) => /\{city\}.*\{postcode\}/u.test(one)) &&
    isTownLike(pieces[at - 1], wording)
    ? at - 1
    : at > 0 && at === pieces.length - 1 && isTownLike(pieces[at - 1], wording)
      ? at - 1
      : at;
}

function hasPostcode(piece: string, country: string): boolean {
  if (/\bbox\b|^\p{Nd}{1,3}\s|c\.?p\.?\s?\p{Nd}{1,4}$/iu.test(piece)) return false;
  if (formatOf(country).postcodeExample === undefined) return false; // any figures would do
  return postcodesIn(piece, country).length > 0;
}

function isTownLike(piece: string | undefined, wording: Wording): boolean {
  return piece !== undefined && !/\p{Nd}/u.test(piece) && headOf(piece, wording)?.sort !== 'place';
}

/** Without a postcode: the last piece, if it has neither a figure nor the word of a street. */
function atEnd(pieces: readonly string[], wording: Wording): string[] {
  const last = pieces.at(-1);
  const plain = last?.replace(/\s\p{Nd}{1,3}$/u, ''); // Dublin 4, Colombo 07
  if (last === undefined || !isTownLike(plain, wording)) return [pieces.join(', ')];
  return [pieces.slice(0, -1).join(', '), last];
}

/** "1 Sample Street 10115 Exampleton": before a postcode that stands before its town. */
function atTown(line: string, country: string | undefined, wording: Wording): string[] {
  if (country === undefined || !formatOf(country).lines.some((one) => /^\{postcode\} \{city\}/u.test(one)))
    return [line];
  const code = postcodesIn(line, country).at(-1);
  if (!code || code.start < 4 || !/^\s+\p{L}{3}/u.test(line.slice(code.end))) return [line];
  const before = line.slice(0, code.start).trim();
  if (!/\p{Nd}$/u.test(before) && headOf(before, wording)?.sort !== 'place') return [line];
  return [before, line.slice(code.start)];
}
