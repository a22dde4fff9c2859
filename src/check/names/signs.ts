import type { ArabicNames, HanNames } from '../../languages/name-words.ts';
import { wordsOf } from '../../languages/words.ts';
import { WordList } from './lists.ts';

// Names in scripts without capitals: what a request is about, and what stands beside a title. Chinese, Arabic and Persian;
// read by nobody who speaks them (review: needed).

/** A name at its place in a text. */
export interface SignedName {
  readonly name: string;
  /** UTF-16 units. */
  readonly start: number;
  /** True if the text says who it is: his lawyer. */
  readonly introduced: boolean;
}

/** Names of the case in such scripts. */
interface NativeNames {
  readonly native: readonly string[];
}

const HAN_NAME = /^(?:\p{sc=Han}{1,8}(?:[·‧•]\p{sc=Han}{1,8}){1,3}|\p{sc=Han}{2,4})/u;

const ARABIC_WORD = /^[\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\u0640\u064b-\u0652\u200c]+/u;

const ends = new Map<string, WordList>();

/** The words that end a name in a language, read once. */
function endsOf(language: string, { ends: words }: ArabicNames): WordList {
  const known = ends.get(language) ?? new WordList(words.split(' '));
  ends.set(language, known);
  return known;
}

/** The persons in a text in one of these scripts who are not of the case. */
export function strangersInSigns(text: string, language: string, known: NativeNames): SignedName[] {
  const { hanNames, arabicNames } = wordsOf(language) ?? {};
  if (hanNames) return inChinese(text, hanNames, known);
  return arabicNames ? inArabic(text, arabicNames, endsOf(language, arabicNames), known) : [];
}

function inChinese(text: string, han: HanNames, known: NativeNames): SignedName[] {
  const found = new Map<number, SignedName>();
  const places = [...afterRequests(text, han), ...afterRoles(text, han), ...beforeTitles(text, han)];
  for (const { name, start } of places) {
    if (name.length < 2 || han.ordinary.test(name) || isNative(name, known)) continue;
    const introduced = /(?:他|她|其)的?(?:\p{sc=Han}{0,3})$/u.test(text.slice(Math.max(0, start - 6), start));
    found.set(start, { name, start, introduced });
  }
  return [...found.values()];
}

type PlacedName = Pick<SignedName, 'name' | 'start'>;

const DOTTED = /[·‧•]/;

function afterRequests(text: string, han: HanNames): PlacedName[] {
  return [...text.matchAll(han.before)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const name = hanNameAt(text, start, han);
    return name === undefined || (/^[为為让讓将將对對]/.test(words) && !DOTTED.test(name)) ? [] : [{ name, start }];
  });
}

/** The name at a place, up to a sign that ends it; undefined if no sign says where it ends. */
function hanNameAt(text: string, start: number, { ends }: HanNames): string | undefined {
  const name = HAN_NAME.exec(text.slice(start, start + 24))?.[0] ?? '';
  if (DOTTED.test(name)) return name;
  const end = name.search(ends);
  if (end !== -1) return name.slice(0, end);
  const next = text.charAt(start + name.length);
  return !/\p{sc=Han}/u.test(next) || ends.test(next) ? name : undefined;
}

function afterRoles(text: string, han: HanNames): PlacedName[] {
  return [...text.matchAll(han.role)].flatMap(({ 0: role, index }) => {
    if (/[和与與及或、的]$/u.test(text.slice(0, index))) return []; // with family and lawyers: no one of a name
    const start = index + role.length;
    const name = hanNameAt(text, start, han);
    return name === undefined || !han.ends.test(text.slice(start, start + 24)) ? [] : [{ name, start }];
  });
}

function beforeTitles(text: string, { title, cuts }: HanNames): PlacedName[] {
  return [...text.matchAll(title)].map(({ 1: name = '', index }) => {
    const cut = Math.max(0, ...[...name].map((sign, nth) => (cuts.test(sign) ? nth + 1 : 0)));
    return { name: name.slice(cut), start: index + cut };
  });
}

/** True if a name has a name of the case in it, or is part of one. */
function isNative(name: string, { native }: NativeNames): boolean {
  const plain = name.replace(/[·‧•]/g, '');
  return native.some((one) => {
    const right = one.replace(/[·‧•\s]/g, '');
    return right.includes(plain) || plain.includes(right);
  });
}

function inArabic(text: string, { before, freed }: ArabicNames, ends: WordList, known: NativeNames): SignedName[] {
  const found = new Map<number, SignedName>();
  for (const { 0: words, index } of text.matchAll(before)) {
    const start = index + words.length;
    const name = text.slice(start, nameEnd(text, start, ends));
    if (name !== '' && !isKnownArabic(name, known)) found.set(start, { name, start, introduced: false });
  }
  for (const { 1: name = '', index } of freed ? text.matchAll(freed) : []) {
    const start = text.indexOf(name, index);
    if (ends.has(name) || isKnownArabic(name, known)) continue;
    found.set(start, { name, start, introduced: false });
  }
  return [...found.values()];
}

/** The end of a name of up to four words. */
function nameEnd(text: string, start: number, ends: WordList): number {
  let end = start;
  for (let count = 0; count < 4; count++) {
    if (count > 0 && text.charAt(end) !== ' ') break;
    const word = ARABIC_WORD.exec(text.slice(count > 0 ? end + 1 : end, end + 60))?.[0] ?? '';
    if (word === '' || (ends.has(word) && !FATHER.test(word)) || (count > 0 && JOINED.test(word) && !FATHER.test(word)))
      break;
    end += (count > 0 ? 1 : 0) + word.length;
  }
  return end;
}

/** Son of, daughter of: parts of a name. */
const FATHER = /^(?:بن|ابن|بنت|بو|أبو|ابو|آل)$/u;
/** And, by, for, written together with the next word. */
const JOINED = /^[وبلف][\u0620-\u06d3]{2}/u;

const foldedArabic = (text: string) =>
  text
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه');

function isKnownArabic(name: string, { native }: NativeNames): boolean {
  const right = new Set(
    native.flatMap((one) => foldedArabic(one).split(/[\s\u200c]+/)).filter((word) => word.length > 2),
  );
  return foldedArabic(name)
    .split(/[\s\u200c]+/)
    .some((word) => right.has(word));
}
