import { countryOfTown } from '../../countries/capitals.ts';
import { unglued } from './glued.ts';
import { headOf, placeFirst } from './line-heads.ts';
import { honorificsAt, isInitialed, type Person, personIn } from './names.ts';
import { type HeadPart, heldBy, isOfArea, isOfficeOf, knownAt, officeParts, withOfficeBehind } from './office-names.ts';
import { isTownWithTitledRegion } from './titled-towns.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// The parts of a line above an address: "Ana Example, Minister of Justice, Ministry of Justice".

/** What may part them; what a bracket closes is a part too, but for the legal form of a company: "Samples (Pty) Ltd". */
const SIGN =
  /(?:,|،|、|，|;)\s*|\s[–—-]\s|\s?\((?=.{3})(?!\p{L}{1,8}\.?\)\s(?:Ltd|Limited|LLC|Inc|Co|Bhd)\.?$)|\)(?!\s(?:Ltd|Limited|LLC|Inc|Co|Bhd)\.?$)\s*|:\s+|\s\|\s|\s\/\s|\/(?=\p{Lu}\p{Ll})/gu;
/** In brackets, and part of a title. */
const RETIRED = /^\(?(?:rtd|retd|ret|ret['’]d|retired|r)\.?\)/iu;
/** More parts than any line has. */
const MOST_PARTS = 40;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The parts of a line in their order; parts that belong together are one. */
export function partsOf(line: string, wording: Wording, glued = false): HeadPart[] {
  const held = heldBy(line, wording);
  if (held) return held;
  if (isPlaceFirst(line, wording) || isTownLine(line, wording) || isTownWithTitledRegion(line, wording))
    return [{ sort: 'place', text: line }];
  const whole = personIn(line, wording);
  if (whole && whole.honorific !== '') return [{ sort: 'person', text: line, person: whole }];
  const parts: (HeadPart & Piece)[] = [];
  for (const piece of piecesOf(line)) {
    const text = line.slice(piece.start, piece.end);
    for (const part of pieceParts(text, wording, glued)) {
      const start = piece.start + Math.max(0, text.indexOf(part.text));
      const found = { ...part, start, end: start + part.text.length };
      const last = parts.at(-1);
      if (last && (isAcronym(line, found) || isShortName(line, last, found) || belongs(last, part, wording)))
        parts[parts.length - 1] = together(line, last, found);
      else parts.push(found);
    }
  }
  if (isOfItsHouse(parts, line)) return [{ sort: 'role', text: line }];
  return ofOneOffice(line, parts, wording).map(({ start: _start, end: _end, ...part }) => ({
    ...part,
    text: part.text.trim(),
  }));
}

/** "Appeal Court, Region 2": a part of a country that has a number. */
const REGION = /^(?:regi[oó]n|zon[ae]|division|circuit|circuito|district|distrito) (?:\d{1,3}|[IVX]{1,5})$/iu;

/** "Secretary General, Council of Samples": an office and its house, or its region, alone on a line are an office. */
function isOfItsHouse([first, second, ...others]: readonly HeadPart[], line: string): boolean {
  const isWhole = first !== undefined && second !== undefined && `${first.text}, ${second.text}` === line;
  const isNumbered = second?.sort === 'place' && REGION.test(second.text);
  const isRegion = isNumbered || (second?.sort === 'other' && second.text.split(' ').length < 4); // Inspector General of Police, Sampleland
  const isHouse = second?.sort === 'house' && !second.person;
  return isWhole && others.length === 0 && first.sort === 'role' && (isHouse || isRegion);
}

/** "Minister of Worship, Customs and Youth": a list, of which nobody knows the parts, is what the office is for. */
function ofOneOffice(line: string, parts: (HeadPart & Piece)[], wording: Wording): (HeadPart & Piece)[] {
  const at = parts[0]?.sort === 'person' ? 1 : 0; // "Hon. Ana Example, Minister of Worship, Customs and Youth, 7 Sample Road"
  const behind = parts.findIndex(({ sort }, nth) => at > 0 && nth > at && sort === 'place');
  const [first, ...rest] = parts.slice(at, behind === -1 ? parts.length : behind);
  const last = rest.at(-1);
  if ((first?.sort !== 'role' && first?.sort !== 'house') || !last || rest.length > 6) return parts;
  const text = line.slice(first.start, last.end);
  if (/\p{Nd}/u.test(text)) return parts;
  const isMatter = ({ sort, text: said }: HeadPart) =>
    sort === 'other' ||
    sort === 'guess' ||
    (sort === 'house' && headOf(beforeAnd(said, wording), wording) === undefined);
  const isList = rest.every(isMatter) && andIn(wordsOf(last.text), wording) !== -1;
  const links = wordsOf(first.text).some((_, nth, words) => anyAt(wording, 'links', words, nth) > 0);
  if (!isList || !links) return parts;
  return [...parts.slice(0, at), { ...first, end: last.end, text }, ...parts.slice(at + 1 + rest.length)];
}

/** Which word is "and"; -1 if none is. */
function andIn(words: readonly Word[], wording: Wording): number {
  return words.findIndex(
    ({ raw }, at) => raw === '&' || (!/^\p{Lu}/u.test(raw) && anyAt(wording, 'and', words, at) > 0),
  );
}

function beforeAnd(text: string, wording: Wording): string {
  const words = wordsOf(text);
  return text.slice(0, words[andIn(words, wording)]?.start);
}

/** The parts of a piece; where a whole address may stand on one line, also those that no sign parts. */
function pieceParts(text: string, wording: Wording, glued: boolean): HeadPart[] {
  const [name, passed] = passedOn(text);
  if (passed !== undefined) return [...split(name, wording), { sort: 'place', text: passed }];
  const texts = glued ? unglued(text, wording) : [text];
  if (texts.length < 2) return split(text, wording);
  const parts = texts.flatMap((one) => split(one, wording).map((part) => ({ ...part, glued: true })));
  return parts.map((part, at) =>
    part.sort === 'place' && parts[at - 1]?.sort === 'place' ? { ...part, apart: true } : part,
  );
}

/** "Ana Example c/o Embassy of …" */
function passedOn(text: string): [string, string | undefined] {
  const match = /^(.{3,120}?)\s((?:c\/o|s\/c|a\/c|z\. ?hd\.)\s.{3,200})$/iu.exec(text);
  return match ? [match[1] ?? text, match[2]] : [text, undefined];
}

function together(line: string, last: HeadPart & Piece, part: HeadPart & Piece): HeadPart & Piece {
  const closes = line[part.end] === ')' && line.slice(last.start, part.end).includes('(');
  const end = closes ? part.end + 1 : part.end;
  const sort = part.sort === 'place' && last.sort !== 'role' && last.sort !== 'house' ? 'place' : last.sort;
  const text = line.slice(last.start, end);
  // "Ana Example, MP, KC": the letters belong to the name.
  const named = last.person && text.startsWith(last.text);
  const person = named ? { person: { ...last.person, name: last.person.name + text.slice(last.text.length) } } : {};
  return { ...last, ...person, sort, end, text };
}

/** "From the market, 2 blocks south": where in a town something is, from what everybody knows (Central America). */
const BY_LANDMARK =
  /(?<![\p{L}\d])\d{1,3}(?: ?½| y medi[ao]| 1\/2)? ?(?:c|cuadras?|varas?|vrs|mts?|metros)\.? (?:al |hacia |a la |arriba|abajo)/iu;

/** "Col. Centro, C.P. 68999": a place, though its first word is a title elsewhere. */
function isPlaceFirst(line: string, wording: Wording): boolean {
  if (isInitialed(line)) return false;
  if (BY_LANDMARK.test(line)) return true;
  const words = wordsOf(line);
  const title = honorificsAt(words, wording);
  const isStreet = title === 0 && anyAt(wording, 'placesBefore', words, 0) > 0;
  if (!isStreet && placeFirst(words, wording) === undefined) return false;
  // "Jalan Sultan Example": streets are called after rulers.
  if (title === 0)
    return words.length > 1 && words.length < 7 && words.slice(1).every(isCapital) && !/[,:(]/u.test(line);
  return words.length - title < 2 || /[,\p{Nd}]/u.test(line);
}

const isCapital = ({ raw }: Word) => /^\p{Lu}/u.test(raw);

/** "010000 Nur-Sultan": a postcode of four figures or more, and what is no house. */
function isTownLine(line: string, wording: Wording): boolean {
  return /^\p{Nd}{4,6} \p{Lu}[\p{L} .'’-]{2,40}$/u.test(line) && headOf(line, wording)?.sort === 'role';
}

/** "Col. Lomas del Ejemplo", where only the line above tells that it is no colonel. */
export function mayBePlace(line: string, wording: Wording): boolean {
  const words = wordsOf(line);
  return honorificsAt(words, wording) > 0 && placeFirst(words, wording) !== undefined;
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

/** "Network of Rural Radios (NRR)": letters in brackets that are the short name of what stands before. */
function isAcronym(line: string, { start, end }: Piece): boolean {
  return (
    line[start - 1] === '(' && line[end] === ')' && /^\p{Lu}[\p{Lu}\p{Nd}.&/ -]{1,11}$/u.test(line.slice(start, end))
  );
}

/** "Commission on Samples (Komnas HAM)": what stands in brackets behind a house is its name too, unless it is somebody with a title. */
function isShortName(line: string, last: HeadPart, { start, end, sort }: HeadPart & Piece): boolean {
  return (
    last.sort === 'house' && line[start - 1] === '(' && line[end] === ')' && (sort === 'guess' || sort === 'other')
  );
}

/** True if a part goes on with the one before it. */
function belongs(last: HeadPart, next: HeadPart, wording: Wording): boolean {
  if (next.sort === 'place' && (last.sort === 'other' || last.sort === 'guess') && isCode(next.text)) return true;
  if (last.sort === 'place') return !next.apart;
  if (last.sort === 'person' || last.sort === 'guess')
    return (
      next.sort === 'other' && /^(?:\p{Lu}[\p{Lu}.]{0,5}|Ph\.?D\.?|Jr\.?|Sr\.?|Esq\.?|II|III)$/u.test(next.text.trim())
    );
  if (last.sort === 'other') return next.sort === 'other' || next.sort === 'guess';
  if (next.sort === 'other') return last.sort === 'role' ? isOfOffice(next.text, wording) : /^\p{Ll}/u.test(next.text);
  return last.sort === next.sort && (last.sort === 'role' || last.sort === 'house');
}

/** "Nashville, TN 37243": the postcode of a town. */
const isCode = (text: string) => /^(?:\p{Lu}{1,3}[\s-])?\p{Nd}[\p{Nd}\s-]{2,9}$/u.test(text.trim());

/** "Minister of Law, Justice and Human Rights": words of what an office is for, or such as begin with a small letter or with "and". */
function isOfOffice(text: string, wording: Wording): boolean {
  if (/^\p{Ll}/u.test(text) || isTown(text)) return /^\p{Ll}/u.test(text);
  const words = wordsOf(text);
  const known = words.filter((_, at) => knownAt(words, at, wording) > 0).length;
  const isList = andIn(words, wording) !== -1;
  return known === words.length || isList;
}

const isTown = (text: string) => countryOfTown(text) !== undefined;

/** A piece of a line; an office and the name behind it are two parts, or a form of address and its name. */
function split(text: string, wording: Wording): HeadPart[] {
  const behind = withOfficeBehind(text, wording);
  if (behind) return behind;
  if (isOfArea(text, wording)) return [{ sort: 'role', text, glued: true }];
  const person = personIn(text, wording);
  if (person && person.honorific !== '') return [{ sort: 'person', text, person }];
  const head = isInitialed(text) ? undefined : headOf(text, wording);
  if (head === undefined) return unknown(text, person);
  if (head.sort === 'role') return officeParts(text, head.first, head.end, wording);
  if (head.sort === 'house' && isOfficeOf(text, wording)) return [{ sort: 'role', text, glued: true }];
  if (/\p{Nd}/u.test(text) && head.sort === 'house') return withNumber(text, wording);
  return [{ sort: head.sort, text }];
}

function unknown(text: string, person: Person | undefined): HeadPart[] {
  if (/\p{Nd}/u.test(text) || isTown(text)) return [{ sort: 'place', text }];
  return person ? [{ sort: 'guess', text, person }] : [{ sort: 'other', text }];
}

/** A house with a number is a house; "99 Sample Court" is a place. */
function withNumber(text: string, wording: Wording): HeadPart[] {
  const words = wordsOf(text);
  const isPlace =
    /^\p{Nd}{1,5}\p{L}?$/u.test(words[0]?.raw ?? '') && anyAt(wording, 'places', words, words.length - 1) > 0;
  return [{ sort: isPlace ? 'place' : 'house', text }];
}
