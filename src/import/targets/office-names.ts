import { adjectiveCountries } from '../../countries/adjective-words.ts';
import { countryNamed } from '../../countries/words.ts';
import { AREAS, NAMED_HOUSES } from '../../languages/house-words.ts';
import { headOf, NAMES_TOO, type WordSort } from './line-heads.ts';
import { honorificsAt, type Person, personIn } from './names.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// An office and the name of its holder in one part of a line, in whatever order.

/** What a part of a line is: a person with an honorific, what may be a name, an office, a house, a place, or nothing that is known. */
export type PartSort = 'person' | 'guess' | WordSort | 'other';

/** A part of a line. */
export interface HeadPart {
  readonly sort: PartSort;
  readonly text: string;
  readonly person?: Person;
  /** Before an office whose holder's name stands in another line: His Excellency the President. */
  readonly title?: string;
  /** True for an office and a word behind it, which is a name only where nobody else is named: Fiscal Zonal. */
  readonly lone?: boolean;
  /** True if nothing but its words parts it from others of its line. */
  readonly glued?: boolean;
  /** True if it is the town of an address, which has a line of its own. */
  readonly apart?: boolean;
}

/** An office in a piece of a line, with a name before or behind it if there is one; `first` to `end` are the words of the office. */
export function officeParts(text: string, first: number, end: number, wording: Wording): HeadPart[] {
  return nameBefore(text, first, wording) ?? hanName(text) ?? withName(text, end, wording) ?? [role(text, wording)];
}

/** "Interior Minister Mr John Sample", "Secretario de Energía Abog. Ana Ejemplo": an office and who holds it. */
export function heldBy(line: string, wording: Wording): HeadPart[] | undefined {
  if (!/^\p{L}[^,;:]{9,139}$/u.test(line)) return undefined;
  const words = wordsOf(line);
  const at = words.findIndex((word, nth) => nth > 0 && words.length - nth > 1 && isTitle(word, words, nth, wording));
  const [start, end] = [words[at]?.start, words[at - 1]?.end];
  if (start === undefined || end === undefined) return undefined;
  const [office, name] = [line.slice(0, end), line.slice(start)];
  const person = personIn(name, wording);
  if (!person || person.honorific === '' || headOf(office, wording)?.sort !== 'role') return undefined;
  return [
    { sort: 'role', text: office },
    { sort: 'person', text: name, person },
  ];
}

/** What one calls anybody, before a name behind an office. */
const SIR = /^(?:Mr|Mrs|Ms|Sr|Sra|Mme|Herrn?|Frau)\.?$/u;

/** True for what one calls anybody; behind what an office is for, also for another title that is no office itself. */
function isTitle({ raw }: Word, words: readonly Word[], nth: number, wording: Wording): boolean {
  if (SIR.test(raw)) return true;
  if (nth < 2 || !/^\p{Lu}/u.test(raw) || anyAt(wording, 'honorifics', words, nth) === 0) return false;
  if (!raw.endsWith('.') && knownAt(words, nth, wording) > 0) return false;
  return (
    hasMatter(words.slice(0, nth), 0, wording) ||
    words
      .slice(1, nth)
      .some(({ key }, at) => /^\p{L}{1,5}'\p{L}/u.test(key) || anyAt(wording, 'links', words, at + 1) > 0)
  );
}

/** "Ana Example Prosecutor General": a name and an office without a sign between them. */
function nameBefore(text: string, first: number, wording: Wording): HeadPart[] | undefined {
  const words = wordsOf(text);
  let at = first;
  while (at > 2 && anyAt(wording, 'ranks', words, at - 1) > 0) at -= 1;
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
  const isOffice = words.slice(0, count).some((_, at) => anyAt(wording, 'offices', words, at) > 0); // King and …
  if (!last || !plain || isOffice || headOf(plain, wording)?.sort !== 'role') return { sort: 'role', text };
  // Monsieur le Préfet: the article is of the address, and neither of the title nor of the office.
  const article = /^(?:le|la|l['’]|el|il|lo|o|a|der|die)\s?(?=\p{L})/u.exec(plain)?.[0] ?? '';
  return { sort: 'role', text: plain.slice(article.length), title: text.slice(0, last.end) };
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

/** A name with such an office behind it. */
export function withOfficeBehind(text: string, wording: Wording): HeadPart[] | undefined {
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

/** "President Ana Example": a form of address; "Minister of Justice Ana Example": an office, and what may be the name. */
function withName(text: string, end: number, wording: Wording): HeadPart[] | undefined {
  const words = wordsOf(text);
  let at = end;
  while (at < words.length && isOfOffice(words, at, wording)) at += 1;
  const isNamed = knownAt(words, at, wording) === 0 || isGiven(words, at, wording);
  if (at === end && at < words.length && isNamed && !hasMatter(words, at, wording)) {
    const rest = text.slice(words[at]?.start);
    const honorific = text.slice(0, words[end - 1]?.end);
    const whole = personIn(rest, wording);
    const named = whole ?? lone(rest, wording);
    if (!named) return undefined;
    const all = [honorific, named.honorific].filter(Boolean).join(' ');
    const person = { honorific: all, name: named.name };
    return [{ sort: 'person', text, person, ...(whole ? {} : { lone: true }) }];
  }
  return behindLink(text, words, at, wording);
}

/** "Chief Ombudsman Regina Example": a given name that is an office elsewhere, before a word that nobody knows. */
function isGiven(words: readonly Word[], at: number, wording: Wording): boolean {
  const isOne =
    words.length - at > 1 && NAMES_TOO.has(words[at]?.key ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at]?.raw ?? '');
  return isOne && words.slice(at + 1).every((_, nth) => knownAt(words, at + 1 + nth, wording) === 0);
}

function hasMatter(words: readonly Word[], from: number, wording: Wording): boolean {
  return words.slice(from).some((_, at) => anyAt(wording, 'matters', words, from + at) > 0);
}

function isOfOffice(words: readonly Word[], at: number, wording: Wording): boolean {
  return anyAt(wording, 'ranks', words, at) > 0;
}

/** True for an office with a part of the country behind it: "Deputy Inspector General Sample Range". */
export const isOfArea = (text: string, wording: Wording) =>
  AREAS.test(/(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? '') && isOfficeOf(text, wording);

/** "Commissioner Central Division": an office, and the house or the region that it has, without a word between them. */
export function isOfficeOf(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  if (words.length < 3 || words.length > 6 || /['’]s(?!\p{L})/u.test(text)) return false;
  const is = (list: 'offices' | 'ranks' | 'links', at: number) => anyAt(wording, list, words, at) > 0;
  return wording.some(({ expected, words: { head }, offices }) => {
    const office = expected && head === 'last' ? offices.at(words, 0) : 0;
    const between = words.slice(office, -1);
    const isPlain = between.every(({ raw }, at) => /^\p{Lu}/u.test(raw) && !is('links', office + at));
    const isNamed = between.some((_, at) => !is('ranks', office + at) && !is('offices', office + at));
    return office > 0 && between.length > 0 && isPlain && (isNamed || AREAS.test(words.at(-1)?.key ?? ''));
  });
}

/** What follows "of": the matter of an office, a house or a country, and then a name of two words or more. */
function behindLink(text: string, words: readonly Word[], from: number, wording: Wording): HeadPart[] | undefined {
  let at = from;
  while (at < words.length) {
    const step = knownAt(words, at, wording);
    if (step === 0) break;
    at += step;
  }
  const dangles = anyAt(wording, 'links', words, at - 1) > 0; // Governor of Rio de Exemplo
  if (at <= from || words.length - at < 2 || dangles || NAMED_HOUSES.test(words[at - 1]?.key ?? '')) return undefined;
  const rest = text.slice(words[at]?.start);
  const named = /^\p{Ll}{1,4}['’]/u.test(rest) ? undefined : personIn(rest, wording); // Directeur de la prison d’Exemple
  if (!named) return undefined;
  const role: HeadPart = { sort: 'role', text: text.slice(0, words[at - 1]?.end) };
  return [role, { sort: named.honorific === '' ? 'guess' : 'person', text: rest, person: named }];
}

/** How many words at a place say what an office or a house is for. */
export function knownAt(words: readonly Word[], at: number, wording: Wording): number {
  for (let length = Math.min(7, words.length - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ');
    if (countryNamed(phrase) !== undefined) return length;
  }
  if (ofCountry(words[at]?.raw ?? '', wording)) return 1;
  const lists = (['links', 'ranks', 'matters', 'houses', 'offices'] as const).map((list) =>
    anyAt(wording, list, words, at),
  );
  return Math.max(0, ...lists);
}

/** "Instituto Paraguayo", "Royal Thai": the adjective of one country. */
function ofCountry(word: string, wording: Wording): boolean {
  return wording.some(({ code, expected }) => expected && adjectiveCountries(word, code).length === 1);
}

/** A family name alone, as in "President Example". */
function lone(text: string, wording: Wording): Person | undefined {
  const words = wordsOf(text);
  const isOne = words.length === 1 && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(text) && headOf(text, wording) === undefined;
  return isOne && anyAt(wording, 'matters', words, 0) === 0 && countryNamed(text) === undefined
    ? { honorific: '', name: text }
    : undefined;
}
