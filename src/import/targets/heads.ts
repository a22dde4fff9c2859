import { countryOfTown } from '../../countries/capitals.ts';
import { countryNamed } from '../../countries/words.ts';
import { honorificsAt, type Person, personIn } from './names.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, headOf, type Wording, type WordSort } from './wording.ts';

// The parts of a line above an address: "Ana Example, Minister of Justice, Ministry of Justice".

/** What a part of a line is: a person with an honorific, what may be a name, an office, a house, a place, or nothing that is known. */
export type PartSort = 'person' | 'guess' | WordSort | 'other';

/** A part of a line. */
export interface HeadPart {
  readonly sort: PartSort;
  readonly text: string;
  readonly person?: Person;
}

/** What may part them; what a bracket closes is a part too. */
const SIGN = /(?:,|،|、|，|;)\s*|\s[–—-]\s|\s?\((?=.{3})|\)\s*|:\s+|\s\|\s|\s\/\s|\/(?=\p{Lu}\p{Ll})/gu;
/** More parts than any line has. */
const MOST_PARTS = 40;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The parts of a line in their order; parts that belong together are one. */
export function partsOf(line: string, wording: Wording): HeadPart[] {
  const pieces = piecesOf(line);
  const whole = personIn(line, wording);
  if (whole && whole.honorific !== '') return [{ sort: 'person', text: line, person: whole }];
  const parts: (HeadPart & Piece)[] = [];
  for (const piece of pieces) {
    for (const part of split(line.slice(piece.start, piece.end), wording)) {
      const last = parts.at(-1);
      const found = { ...part, start: piece.start, end: piece.end };
      if (last && belongs(last, part)) {
        const end =
          line[piece.end] === ')' && line.slice(last.start, piece.end).includes('(') ? piece.end + 1 : piece.end;
        parts[parts.length - 1] = { ...last, end, text: line.slice(last.start, end) };
      } else parts.push(found);
    }
  }
  return parts.map(({ sort, text, person }) => ({ sort, text: text.trim(), ...(person ? { person } : {}) }));
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const sign of [...line.matchAll(SIGN)].slice(0, MOST_PARTS)) {
    if (sign.index > start) pieces.push({ start, end: sign.index });
    start = sign.index + sign[0].length;
  }
  if (start < line.length) pieces.push({ start, end: line.length });
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(line.slice(piece.start, piece.end)));
}

/** True if a part goes on with the one before it. */
function belongs(last: HeadPart, next: HeadPart): boolean {
  if (last.sort === 'place') return true;
  if (last.sort === 'person' || last.sort === 'guess')
    return (
      next.sort === 'other' && /^(?:\p{Lu}[\p{Lu}.]{0,5}|Ph\.?D\.?|Jr\.?|Sr\.?|Esq\.?|II|III)$/u.test(next.text.trim())
    );
  if (last.sort === 'other') return next.sort === 'other' || next.sort === 'place';
  if (next.sort === 'other') return last.sort === 'role' ? !isTown(next.text) : /^\p{Ll}/u.test(next.text);
  return last.sort === next.sort && (last.sort === 'role' || last.sort === 'house');
}

const isTown = (text: string) => countryOfTown(text) !== undefined;

/** A piece of a line; an office and the name behind it are two parts, or a form of address and its name. */
function split(text: string, wording: Wording): HeadPart[] {
  const person = personIn(text, wording);
  if (person && person.honorific !== '') return [{ sort: 'person', text, person }];
  const head = headOf(text, wording);
  if (head === undefined) return unknown(text, person);
  if (head.sort === 'role') return withName(text, head.end, wording) ?? [{ sort: 'role', text }];
  if (/\p{Nd}/u.test(text) && head.sort === 'house') return withNumber(text, wording);
  return [{ sort: head.sort, text }];
}

function unknown(text: string, person: Person | undefined): HeadPart[] {
  if (/\p{Nd}/u.test(text) || isTown(text)) return [{ sort: 'place', text }];
  return person ? [{ sort: 'guess', text, person }] : [{ sort: 'other', text }];
}

/** A house with a number is a house, but for one at the end of a street. */
function withNumber(text: string, wording: Wording): HeadPart[] {
  const words = wordsOf(text);
  const isPlace = words.some(
    (_, at) =>
      at > 0 && anyAt(wording, (one) => one.places, words, at) > 0 && /\p{Nd}/u.test(text.slice(words[at]?.start)),
  );
  return [{ sort: isPlace && /^\p{Nd}/u.test(text) ? 'place' : 'house', text }];
}

/** "President Ana Example": a form of address; "Minister of Justice Ana Example": an office, and what may be the name. */
function withName(text: string, end: number, wording: Wording): HeadPart[] | undefined {
  const words = wordsOf(text);
  let at = end;
  while (at < words.length && isOfOffice(words, at, wording)) at += 1;
  if (at === end && at < words.length) {
    const rest = text.slice(words[at]?.start);
    const honorific = text.slice(0, words[end - 1]?.end);
    const named = personIn(rest, wording) ?? lone(rest, wording);
    if (!named) return undefined;
    if (named.honorific !== '')
      return [
        { sort: 'role', text: honorific },
        { sort: 'person', text: rest, person: named },
      ];
    return [{ sort: 'person', text, person: { honorific, name: named.name } }];
  }
  return behindLink(text, words, at, wording);
}

function isOfOffice(words: readonly Word[], at: number, wording: Wording): boolean {
  return anyAt(wording, (one) => one.ranks, words, at) > 0;
}

/** What follows "of": the matter of an office, a house or a country, and then a name of two words or more. */
function behindLink(text: string, words: readonly Word[], from: number, wording: Wording): HeadPart[] | undefined {
  let at = from;
  while (at < words.length) {
    const step = known(words, at, wording);
    if (step === 0) break;
    at += step;
  }
  if (at <= from || words.length - at < 2) return undefined;
  const rest = text.slice(words[at]?.start);
  const named = personIn(rest, wording);
  if (!named) return undefined;
  const role: HeadPart = { sort: 'role', text: text.slice(0, words[at - 1]?.end) };
  return [role, { sort: named.honorific === '' ? 'guess' : 'person', text: rest, person: named }];
}

/** How many words at a place say what an office is for. */
function known(words: readonly Word[], at: number, wording: Wording): number {
  for (let length = Math.min(7, words.length - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ');
    if (countryNamed(phrase) !== undefined) return length;
  }
  const lists = (['links', 'ranks', 'matters', 'houses', 'offices'] as const).map((list) =>
    anyAt(wording, (one) => one[list], words, at),
  );
  return Math.max(0, ...lists);
}

/** A family name alone, as in "President Example". */
function lone(text: string, wording: Wording): Person | undefined {
  const words = wordsOf(text);
  const isOne = words.length === 1 && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(text) && headOf(text, wording) === undefined;
  return isOne && anyAt(wording, (one) => one.matters, words, 0) === 0 && countryNamed(text) === undefined
    ? { honorific: '', name: text }
    : undefined;
}

/** True if a line begins with an honorific. */
export function beginsWithHonorific(text: string, wording: Wording): boolean {
  return honorificsAt(wordsOf(text), wording) > 0;
}
