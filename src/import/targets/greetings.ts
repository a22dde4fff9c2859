import { ADDRESSEES } from '../../languages/addressees.ts';
import { WORDS } from '../../languages/all-words.ts';
import type { GreetingWords } from '../../languages/greeting-words.ts';
import { GREETINGS } from '../../languages/greetings.ts';
import { headOf } from './line-heads.ts';
import { personIn } from './names.ts';
import { keyOf, wordsOf } from './vocabulary.ts';
import { anyAt, type Wording } from './wording.ts';

// Greetings of letters: where a line has one, in which language, and several of which one will do.

/** A greeting, without the comma behind it. */
export interface Greeting {
  readonly text: string;
  /** The language (ISO 639-1) whose words it begins with; undefined if no language is known that greets so. */
  readonly language?: string;
}

/** A line with a greeting in it. */
export interface GreetingLine {
  /** What stands before it in the line. */
  readonly before: string;
  /** What stands behind the word for it, or the greeting itself. */
  readonly text: string;
  /** True if a word says that it is a greeting. */
  readonly labelled: boolean;
}

const patterns = (key: Exclude<keyof GreetingWords, 'begins'>) =>
  Object.values(GREETINGS)
    .flatMap((words) => words[key] ?? [])
    .join('|');
const SIGNS = /^[\s"“”«»'‘’([-]+|[\s,،，:：;!！"“”«»'‘’)\]]+$/gu;

/** The part of a line that greets: behind a word for it, or all of it; undefined if there is none. */
export function greetingIn(line: string, wording: Wording): GreetingLine | undefined {
  const words = wordsOf(line);
  for (let index = 0; index < words.length; index += 1) {
    const length = anyAt(wording, (one) => one.salutation, words, index);
    const [word, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !word || !last) continue;
    const mark = /^(?:[^:：=]{0,24}?|\S{1,24}(?:\s\p{Ll}[\p{L}’']*){1,4})\s?[:：=]\s?/u.exec(line.slice(last.start));
    if (mark) {
      const before = line.slice(0, word.start);
      return { before: OF.test(before) ? '' : before, text: line.slice(last.start + mark[0].length), labelled: true };
    }
    if (index === 0 && languageOf(line.slice(last.end), wording) !== undefined)
      return { before: '', text: line.slice(last.end), labelled: true };
  }
  if (isGreeting(line, wording)) return { before: '', text: line, labelled: false };
  if (isBracketed(line, wording)) return { before: '', text: line, labelled: true };
  return behindUnknown(line, wording) ?? behind(line, wording);
}

/** "Formula di saluto:", "Form of address:": a word and a small one before that for a greeting belong to it. */
const OF = /^\p{Lu}\p{Ll}{2,15} \p{Ll}{1,4}(?:['’]| )$/u;

/** "(Dear Minister)", in a line of its own. */
function isBracketed(line: string, wording: Wording): boolean {
  const text = /^[([（]\s?(?!\P{L})([^()[\]\p{Nd}]{4,80})[)\]）]\.?$/u.exec(line)?.[1] ?? '';
  return languageOf(text, wording) !== undefined && (SURE.test(text) || !personIn(text, wording)?.honorific);
}

/** A few words, and a colon or a quotation behind them. */
const CALLED = /^\p{L}[^\p{Nd}:：@,.;()«“"„]{2,40}?(?:\s?[:：]\s*["“«„]?|\s["“«„])\s?(?=[\p{Lu}\p{Lo}])/u;
const LONGEST = 120;

/** "Begin: Your Excellency", « Commencez par : Madame la Ministre »: what greets and nothing else, behind words that nobody knows. */
function behindUnknown(line: string, wording: Wording): GreetingLine | undefined {
  if (line.length > LONGEST || /[\p{Nd}@]/u.test(line)) return undefined;
  const [before = ''] = CALLED.exec(line) ?? [];
  if (before === '') return undefined;
  const rest = line.slice(before.length);
  const text = /["“«„]\s?$/u.test(before) ? rest.replace(/\s?["”»“].*$/u, '') : rest.replace(/["”»“]?[.,]?$/u, '');
  const isGreeted = languageOf(text, wording) !== undefined && text.split(' ').length < 8;
  const called = before.replace(/[\s:："“«„]+$/u, '');
  const isNone =
    headOf(called, wording) !== undefined ||
    personIn(called, wording) !== undefined ||
    Boolean(personIn(text, wording)?.honorific);
  return isGreeted && !isNone ? { before: '', text, labelled: true } : undefined;
}

const BEHIND = new RegExp(
  `^(.{3,200}?)\\s?(?:\\s[–—-]\\s|[(;|])\\s?((?:${patterns('behind')})[^()]{2,80})\\)?[.,]?$`,
  'u',
);
const BEFORE_NAME = new RegExp(`^(.{3,120}?)\\s((?:${patterns('beforeName')})\\s\\p{Lu}[^\\p{Nd}]{2,60})$`, 'u');

/** "Ana Example (Dear Minister)", "Ana Example – Dear Minister": the end of a line that greets. */
function behind(line: string, wording: Wording): GreetingLine | undefined {
  const match = BEHIND.exec(line) ?? BEFORE_NAME.exec(line);
  const [, before = '', text = ''] = match ?? [];
  return text !== '' && languageOf(text, wording) !== undefined ? { before, text, labelled: true } : undefined;
}

/** True for a line that is a greeting and nothing else: it begins like one and ends with its comma, or says Dear. */
function isGreeting(line: string, wording: Wording): boolean {
  if (line.length > 120 || /\p{Nd}/u.test(line)) return false;
  const language = languageOf(line, wording);
  if (language === undefined)
    return /[,،:：]$/u.test(line) && line.split(/\s\/\s/u).some((part) => languageOf(part, wording) !== undefined);
  return /[,،，:：]$|\p{sc=Cyrl}\s?!$/u.test(line) || SURE.test(line);
}

const SURE = new RegExp(`^(?:${patterns('sure')})(?!\\p{L})`, 'u');
/** What a greeting begins with and cannot end with. */
const BEGUN = new RegExp(`^(?:${patterns('begun')})$`, 'iu');

/** True if a text is the beginning of a greeting and no more. */
export function isGreetingBegun(text: string): boolean {
  return BEGUN.test(text.replace(SIGNS, ''));
}

const BETWEEN = new RegExp(`\\s?[/|;]\\s?|,?\\s(?:${patterns('or')})\\s(?=\\p{Lu})|\\n`, 'u');
const SECOND = new RegExp(`,\\s(?=(?:${patterns('second')})\\b)`, 'u');
const OPENING = new RegExp(`^\\S+(?:\\s+(?:${patterns('goesOn')}))?`, 'u');
const ENDING = new RegExp(`^(?:\\p{Ll}{1,3}(?:\\s|$)|${patterns('ending')})`, 'u');

/** "Dear Sir or Madam": one greeting, whatever stands between. */
const EITHER = new RegExp(`^(?:${patterns('either')})$`, 'iu');

/** Greetings of which one will do: "Dear Minister/Ambassador", "Excelencia / Your Excellency". */
export function greetingsOf(text: string, wording: Wording): Greeting[] {
  if (/_{3}/u.test(text)) return []; // to be filled in
  const whole = text.replace(SIGNS, '').slice(0, 400);
  if (EITHER.test(whole)) return [greeting(whole, wording)];
  const parts = whole
    .split(BETWEEN)
    .flatMap((part) => part.split(SECOND))
    .map((part) => part.replace(SIGNS, ''))
    .filter((part) => part !== '');
  if (parts.length < 2 || isOneGreeting(parts, wording)) return whole === '' ? [] : [greeting(whole, wording)];
  const first = parts[0] ?? '';
  const opening = OPENING.exec(first)?.[0] ?? '';
  return parts.map((part, nth) => {
    if (nth === 0 || languageOf(part, wording) !== undefined) return greeting(part, wording);
    return greeting(`${opening} ${part}`, wording);
  });
}

/** "Sehr geehrte/r", "Estimado/a Sr./Sra.": endings are no greetings of their own. */
function isOneGreeting(parts: readonly string[], wording: Wording): boolean {
  const tags = new Set(parts.map((part) => languageOf(part, wording) ?? '')); // "Dear Minister / Madame la Ministre" are two
  return (tags.has('') || tags.size < parts.length) && parts.slice(1).some((part) => ENDING.test(part));
}
function greeting(text: string, wording: Wording): Greeting {
  const language = languageOf(text, wording);
  return language === undefined ? { text } : { text, language };
}

/** How many words with which letters of any language greet a text begins with; 0 if with none. */
export function greetsFirst(text: string, wording: Wording): number {
  const language = languageOf(text, wording);
  if (language === undefined) return 0;
  const plain = text.replace(SIGNS, '').toLowerCase();
  const lengths = beginningsIn(plain, beginningsOf(language).exact).map(({ start }) => start.split(' ').length);
  return Math.max(1, ...lengths);
}

/** The language (ISO 639-1) whose words a greeting begins with, of those that are expected first. */
function languageOf(text: string, wording: Wording): string | undefined {
  const plain = text.replace(SIGNS, '').toLowerCase();
  if (plain === '') return undefined;
  const codes = codesFor(wording);
  const exact = codes.find((code) => beginningsIn(plain, beginningsOf(code).exact).length > 0);
  if (exact !== undefined) return exact;
  const folded = keyOfPhrase(plain);
  const list = folded < OTHER_WRITINGS ? 'latin' : 'folded';
  return codes.find((code) => beginningsIn(folded, foldedOf(code, list)).length > 0);
}

const codesKnown = new WeakMap<Wording, readonly string[]>();

/** All languages in which greetings are known, those that are expected first. */
function codesFor(wording: Wording): readonly string[] {
  const before = codesKnown.get(wording);
  if (before) return before;
  const expected = wording.filter((one) => one.expected).map(({ code }) => code);
  const codes = [
    ...new Set([...expected, ...Object.keys(ADDRESSEES), ...Object.keys(WORDS), ...Object.keys(GREETINGS)]),
  ];
  codesKnown.set(wording, codes);
  return codes;
}

/** Writings other than Latin begin here: no greeting in Latin letters begins with one of theirs. */
const OTHER_WRITINGS = '\u0370';

/** How greetings begin, by their first characters. */
type ByFirst = ReadonlyMap<string, readonly Beginning[]>;

/** How a greeting of a language begins: as its words are written, and as words are compared; of these too those in Latin letters alone. */
interface Beginnings {
  readonly items: readonly string[];
  readonly exact: ByFirst;
  folded?: ByFirst;
  latin?: ByFirst;
}

interface Beginning {
  readonly start: string;
  /** True if a word must end with it. */
  readonly whole: boolean;
}

/** Beginnings by language: each line of a sheet asks for those of all. */
const known = new Map<string, Beginnings>();

function beginningsOf(code: string): Beginnings {
  const before = known.get(code);
  if (before) return before;
  const items = [WORDS[code]?.letterBegins, WORDS[code]?.greets, GREETINGS[code]?.begins].flatMap((list) =>
    (list ?? '').split(', '),
  );
  const made = { items, exact: byFirst(items, (item) => item) };
  known.set(code, made);
  return made;
}

function foldedOf(code: string, list: 'folded' | 'latin'): ByFirst {
  const beginnings = beginningsOf(code);
  const { items } = beginnings;
  const made =
    beginnings[list] ?? byFirst(list === 'latin' ? items.filter((item) => item < OTHER_WRITINGS) : items, keyOfPhrase);
  beginnings[list] = made;
  return made;
}

function byFirst(items: readonly string[], make: (item: string) => string): ByFirst {
  const all = new Map<string, Beginning[]>();
  for (const item of items) {
    const start = make(item).replace(/\.$/u, '');
    const first = start.slice(0, 1);
    if (first !== '') all.set(first, [...(all.get(first) ?? []), { start, whole: item.endsWith('.') }]);
  }
  return all;
}

/** The beginnings that a text has. */
function beginningsIn(text: string, beginnings: ByFirst): readonly Beginning[] {
  const alike = beginnings.get(text.slice(0, 1)) ?? [];
  return alike.filter(
    ({ start, whole }) => text.startsWith(start) && !(whole && /^\p{L}/u.test(text.slice(start.length))),
  );
}

function keyOfPhrase(text: string): string {
  return text.split(' ').map(keyOf).join(' ');
}
