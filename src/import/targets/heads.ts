import { countryOfTown } from '../../countries/capitals.ts';
import { countryNamed } from '../../countries/words.ts';
import { honorificsAt, type Person, personIn } from './names.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, headOf, placeFirst, type Wording, type WordSort } from './wording.ts';

// The parts of a line above an address: "Ana Example, Minister of Justice, Ministry of Justice".

/** What a part of a line is: a person with an honorific, what may be a name, an office, a house, a place, or nothing that is known. */
export type PartSort = 'person' | 'guess' | WordSort | 'other';

/** A part of a line. */
export interface HeadPart {
  readonly sort: PartSort;
  readonly text: string;
  readonly person?: Person;
  /** Before an office whose holder's name stands in another line: His Excellency the President. */
  readonly title?: string;
  /** True if nothing but its words parts it from others of its line. */
  readonly glued?: boolean;
}

/** What may part them; what a bracket closes is a part too. */
const SIGN = /(?:,|،|、|，|;)\s*|\s[–—-]\s|\s?\((?=.{3})|\)\s*|:\s+|\s\|\s|\s\/\s|\/(?=\p{Lu}\p{Ll})/gu;
/** In brackets, and part of a title. */
const RETIRED = /^\(?(?:rtd|retd|ret|ret['’]d|retired|r)\.?\)/iu;
/** More parts than any line has. */
const MOST_PARTS = 40;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The parts of a line in their order; parts that belong together are one. */
export function partsOf(line: string, wording: Wording): HeadPart[] {
  if (isPlaceFirst(line, wording)) return [{ sort: 'place', text: line }];
  const whole = personIn(line, wording);
  if (whole && whole.honorific !== '') return [{ sort: 'person', text: line, person: whole }];
  const parts: (HeadPart & Piece)[] = [];
  for (const piece of piecesOf(line)) {
    for (const part of split(line.slice(piece.start, piece.end), wording)) {
      const last = parts.at(-1);
      if (last && belongs(last, part)) parts[parts.length - 1] = together(line, last, { ...part, ...piece });
      else parts.push({ ...part, ...piece });
    }
  }
  return parts.map(({ start: _start, end: _end, ...part }) => ({ ...part, text: part.text.trim() }));
}

function together(line: string, last: HeadPart & Piece, part: HeadPart & Piece): HeadPart & Piece {
  const closes = line[part.end] === ')' && line.slice(last.start, part.end).includes('(');
  const end = closes ? part.end + 1 : part.end;
  const sort = last.sort === 'other' && part.sort === 'place' ? 'place' : last.sort;
  return { ...last, sort, end, text: line.slice(last.start, end) };
}

/** "Col. Centro, C.P. 68999": a place, though its first word is a title elsewhere. */
function isPlaceFirst(line: string, wording: Wording): boolean {
  const words = wordsOf(line);
  const title = honorificsAt(words, wording);
  if (title === 0 || placeFirst(words, wording) === undefined) return false;
  return words.length - title < 2 || /[,\p{Nd}]/u.test(line);
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const sign of [...line.matchAll(SIGN)].slice(0, MOST_PARTS)) {
    if (
      RETIRED.test(line.slice(sign.index).trimStart()) ||
      (line[sign.index] === ')' && RETIRED.test(line.slice(line.lastIndexOf('(', sign.index))))
    )
      continue;
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
  if (last.sort === 'other') return next.sort === 'other' || next.sort === 'place' || next.sort === 'guess';
  if (next.sort === 'other') return last.sort === 'role' ? !isTown(next.text) : /^\p{Ll}/u.test(next.text);
  return last.sort === next.sort && (last.sort === 'role' || last.sort === 'house');
}

const isTown = (text: string) => countryOfTown(text) !== undefined;

/** A piece of a line; an office and the name behind it are two parts, or a form of address and its name. */
function split(text: string, wording: Wording): HeadPart[] {
  const behind = withOfficeBehind(text, wording);
  if (behind) return behind;
  const person = personIn(text, wording);
  if (person && person.honorific !== '') return [{ sort: 'person', text, person }];
  const head = headOf(text, wording);
  if (head === undefined) return unknown(text, person);
  if (head.sort === 'role')
    return (
      nameBefore(text, head.first, wording) ??
      hanName(text) ??
      withName(text, head.end, wording) ?? [role(text, wording)]
    );
  if (/\p{Nd}/u.test(text) && head.sort === 'house') return withNumber(text, wording);
  return [{ sort: head.sort, text }];
}

/** "Ana Example Prosecutor General": a name and an office without a sign between them. */
function nameBefore(text: string, first: number, wording: Wording): HeadPart[] | undefined {
  const words = wordsOf(text);
  let at = first;
  while (at > 2 && anyAt(wording, (one) => one.ranks, words, at - 1) > 0) at -= 1;
  if (at < 2 || at >= words.length) return undefined;
  const name = text.slice(0, words[at - 1]?.end);
  const person = personIn(name, wording);
  if (!person) return undefined;
  const sort = person.honorific === '' ? 'guess' : 'person';
  return [
    { sort, text: name, person, glued: true },
    { sort: 'role', text: text.slice(words[at]?.start) },
  ];
}

/** An office; an honorific before it is that of its holder. */
function role(text: string, wording: Wording): HeadPart {
  const words = wordsOf(text);
  const count = honorificsAt(words, wording);
  const [last, first] = [words[count - 1], words[count]];
  const plain = first && text.slice(first.start);
  if (!last || !plain || headOf(plain, wording)?.sort !== 'role') return { sort: 'role', text };
  return { sort: 'role', text: plain, title: text.slice(0, last.end) };
}

/** Where words are not parted, a name stands behind the office and a space. */
function hanName(text: string): HeadPart[] | undefined {
  const [, office, name] = /^(\S*\p{sc=Han}\S*)\s(\p{sc=Han}{2,4}|[\p{sc=Han}·・]{3,20})$/u.exec(text) ?? [];
  if (office === undefined || name === undefined) return undefined;
  return [
    { sort: 'role', text: office },
    { sort: 'guess', text: name, person: { honorific: '', name } },
  ];
}

/** Offices that stand behind a name in Chinese, as sheets in other languages keep them. */
const BEHIND =
  /^(?:juzhang|tingzhang|buzhang|zhuxi|zongli|shuji|yuanzhang|jianchazhang|suozhang|jianyuzhang|shengzhang|shizhang|weiyuanzhang)$/u;

function withOfficeBehind(text: string, wording: Wording): HeadPart[] | undefined {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (!last || words.length < 2 || words.length > 4 || !BEHIND.test(last.key)) return undefined;
  const name = text.slice(0, last.start).trim();
  const person = personIn(name, wording) ?? { honorific: '', name };
  return [
    { sort: 'person', text: name, person },
    { sort: 'role', text: last.raw },
  ];
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
  if (at === end && at < words.length && known(words, at, wording) === 0 && !hasMatter(words, at, wording)) {
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

function hasMatter(words: readonly Word[], from: number, wording: Wording): boolean {
  return words.slice(from).some((_, at) => anyAt(wording, (one) => one.matters, words, from + at) > 0);
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
  const dangles = anyAt(wording, (one) => one.links, words, at - 1) > 0; // Governor of Rio de Exemplo
  if (at <= from || words.length - at < 2 || dangles) return undefined;
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
