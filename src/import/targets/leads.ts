import { countryIn } from './country.ts';
import { isProse } from './prose.ts';
import { type Word, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// What stands before a target on its line and says for whom it is: "UK only:", "You may also write to:".

/** What stands before a target. */
export interface Lead {
  /** The countries (ISO 3166-1 alpha-2) whose writers alone it is for. */
  readonly only?: readonly string[];
  /** True if the words ask to write to somebody else besides. */
  readonly isMore?: true;
  /** True if it says that they only get a copy. */
  readonly isCopy?: true;
  /** The line without it. */
  readonly rest: string;
}

/** Words of what stands before a target, and of what says whose writers it is for. */
const MOST = 14;
const MOST_ONLY = 14;
/** Words of the name of a country. */
const MOST_NAME = 6;

/** What stands before a target on a line, up to a colon, or behind it in brackets; undefined if nothing does. */
export function leadOf(text: string, wording: Wording): Lead | undefined {
  const [whole, before = ''] = /^([^:：]{2,120})[:：]\s*/u.exec(text) ?? [];
  if (whole === undefined) return inBrackets(text, wording) ?? copyTo(text, wording);
  const rest = text.slice(whole.length);
  const only = onlyIn(before, wording) ?? onlyIn(before.split(/[,;.]\s+/u).at(-1) ?? before, wording);
  if (only !== undefined) return { only, rest, ...(saysCopy(wordsOf(before), wording) ? { isCopy: true } : {}) };
  return isAsking(before, wording) && /\p{L}{3}/u.test(rest) ? { isMore: true, rest } : undefined;
}

/** "A copy should go to the Embassy of Sampleland, 12 Sample Road": what stands before the house in a line. */
function copyTo(text: string, wording: Wording): Lead | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const words = wordsOf(text);
  const at = words.findIndex((_, nth) => nth > 1 && anyAt(wording, 'embassies', words, nth) > 0);
  const [before, house] = [words.slice(0, at), words[at]];
  if (at === -1 || at > MOST || !house || !saysCopy(before, wording)) return undefined;
  const rest = text.slice(house.start).replace(/^\p{L}{1,4}['’](?=\p{L})/u, '');
  const isSmall = before.every(
    (word, nth) => !word.stops && (nth === 0 || /^\p{Ll}/u.test(word.raw) || saysCopy([word], wording)),
  );
  return isSmall && /^\p{Lu}/u.test(rest) && !isProse(rest, wording) ? { isCopy: true, rest } : undefined;
}

const LONGEST_LINE = 300;

/** True if one of some words is "copy". */
export const saysCopy = (words: readonly Word[], wording: Wording): boolean =>
  words.some((_, nth) => anyAt(wording, 'copy', words, nth) > 0);

/** "Please also write to:", above a target. */
export function isAskingMore(text: string, wording: Wording): boolean {
  return /[:：]$/u.test(text) && isAsking(text.slice(0, -1).trim(), wording);
}

/** "If you can, send a copy to", in a line of its own above whom it names: small words, and no more of them than such a line has. */
export function asksForCopy(text: string, wording: Wording): boolean {
  if (text.length > LONGEST_COPY || !/\s\p{L}{1,4}\s?[:：]?$/u.test(text)) return false;
  const words = wordsOf(text);
  const areSmall = words.every(
    ({ raw }, nth) => nth === 0 || /^\p{Ll}/u.test(raw) || saysCopy([words[nth] as Word], wording),
  );
  return words.length > 2 && areSmall && (words.at(-1)?.key.length ?? 9) <= 4 && saysCopy(words, wording);
}

const LONGEST_COPY = 80;

/** "And", or "and to:", in a line of its own between two targets. */
export function isAnd(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  const isAlone = words.length === 1 || (words.length === 2 && /^\p{L}{1,3} \p{L}{1,4}\s?[:：]?$/u.test(text));
  return isAlone && (anyAt(wording, 'and', words, 0) > 0 || words[0]?.raw === '&');
}

/** "(UK writers only)", or "(copy)", behind a house. */
function inBrackets(text: string, wording: Wording): Lead | undefined {
  const [whole, inside = ''] = /\s?[([（]([^()[\]（）]{2,60})[)\]）][.:]?$/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(0, -whole.length);
  const words = wordsOf(inside);
  if (rest !== '' && words.length > 0 && anyAt(wording, 'copy', words, 0) === words.length)
    return { isCopy: true, rest };
  const only = onlyIn(inside, wording);
  return only === undefined ? undefined : { only, rest };
}

/** The countries (ISO 3166-1 alpha-2) whose writers alone a remark in brackets is for, also where a heading has it. */
export function onlyFor(text: string, wording: Wording): readonly string[] | undefined {
  const inside = /[([]([^()[\]]{4,90})[)\]]/u.exec(text)?.[1] ?? '';
  return onlyIn(inside === '' ? text : inside, wording);
}

/** The countries whose writers alone a heading is for: "Copy, only if you write from Ireland"; an embassy has the name of another. */
export function onlyInHeading(text: string, wording: Wording): readonly string[] | undefined {
  if (/[([]/u.test(text)) return onlyFor(text, wording);
  const isOfEmbassy = (words: readonly Word[]) => words.some((_, at) => anyAt(wording, 'embassies', words, at) > 0);
  if (!isOfEmbassy(wordsOf(text))) return onlyIn(text, wording);
  const behind = text.split(/[,;.]\s+/u).at(-1) ?? text; // "A copy to the Embassy, for members in Canada:"
  return isOfEmbassy(wordsOf(behind)) ? undefined : onlyIn(behind, wording);
}

/** True if a few words say that not everybody is meant: "only", "if you live". */
export const saysOnly = (text: string, wording: Wording): boolean => {
  const words = /[.!?]\s/u.test(text) ? [] : wordsOf(text);
  return words.length <= MOST_ONLY && words.some((_, at) => anyAt(wording, 'only', words, at) > 0);
};

/** The countries in "UK only", "if you live in Ireland", "nur aus Frankreich und Belgien". */
function onlyIn(text: string, wording: Wording): readonly string[] | undefined {
  const words = wordsOf(text);
  const isOnly = (_: Word, at: number) => anyAt(wording, 'only', words, at) > 0;
  if (words.length > MOST_ONLY || !words.some(isOnly)) return undefined;
  if (/\p{sc=Han}/u.test(text)) return namedWithin(text);
  const named = words.filter((word, at) => /^(?:\p{Ll}{1,4}[’'])?\p{Lu}/u.test(word.raw) && !isOnly(word, at));
  if (named.length === 0) return /[\p{sc=Arab}\p{sc=Han}]/u.test(text) ? countriesIn(text, words).codes : undefined;
  const { codes, read } = countriesIn(text, words);
  const [first] = named;
  // The first word of a sentence has a capital too.
  return named.every((word) => word === first || read.has(word)) ? codes : undefined;
}

/** Arabic writes "and" and the name behind it as one word. */
const AND_BEFORE = /^\u0648(?=\p{sc=Arab}{3})/u;

/** The countries that are named in a text without spaces. */
function namedWithin(text: string): readonly string[] | undefined {
  const codes = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const name = HAN_NAME.find((length) => at + length <= text.length && countryIn(text.slice(at, at + length)));
    if (name === undefined) continue;
    codes.add(countryIn(text.slice(at, at + name)) ?? '');
    at += name - 1;
  }
  return codes.size === 0 ? undefined : [...codes];
}

/** So many characters a name may have, the longest first. */
const HAN_NAME = [8, 7, 6, 5, 4, 3, 2];

interface Countries {
  readonly codes: readonly string[] | undefined;
  /** The words of their names. */
  readonly read: ReadonlySet<Word>;
}

/** A word in small letters, such as « as », which is a code too. */
const SMALL = /^\p{Ll}+[^’'\p{L}]?$/u;

/** The countries that words of a text name, the longest name first. */
function countriesIn(text: string, words: readonly Word[]): Countries {
  const [codes, read] = [new Set<string>(), new Set<Word>()];
  for (let at = 0; at < words.length; at++) {
    const { name, code } = countryAt(text, words, at) ?? {};
    if (!name || code === undefined) continue;
    codes.add(code);
    for (const word of name) read.add(word);
    at += name.length - 1;
  }
  return { codes: codes.size === 0 ? undefined : [...codes], read };
}

/** The longest name of a country with which words go on. */
function countryAt(
  text: string,
  words: readonly Word[],
  at: number,
): { name: readonly Word[]; code: string } | undefined {
  if (SMALL.test(words[at]?.raw ?? '')) return undefined;
  for (let name = words.slice(at, at + MOST_NAME); name.length > 0; name = name.slice(0, -1)) {
    const said = text.slice(name[0]?.start, name.at(-1)?.end).replace(/^\p{Ll}{1,4}[’']|[,;.]+$/gu, '');
    const code = /[,;/]/u.test(said) ? undefined : (countryIn(said) ?? countryIn(said.replace(AND_BEFORE, '')));
    if (code !== undefined) return { name, code };
  }
  return undefined;
}

/** A sentence that asks for one more letter: "also" in it, small letters, and a word such as "to" at its end. */
function isAsking(text: string, wording: Wording): boolean {
  const words = wordsOf(text);
  const small = words.filter(({ raw }) => /^\p{Ll}/u.test(raw)).length;
  return (
    words.length > 2 &&
    words.length <= MOST &&
    small >= words.length - 2 &&
    words.some((_, at) => anyAt(wording, 'also', words, at) > 0) &&
    (words.at(-1)?.key.length ?? 9) < 3
  );
}
