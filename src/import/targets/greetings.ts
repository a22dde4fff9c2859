import type { GreetingWords } from '../../languages/greeting-words.ts';
import { GREETINGS } from '../../languages/greetings.ts';
import { languageOf, SIGNS } from './greeting-languages.ts';
import { headOf } from './line-heads.ts';
import { personIn } from './names.ts';
import { wordsOf } from './vocabulary.ts';
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

/** The part of a line that greets: behind a word for it, or all of it; undefined if there is none. */
export function greetingIn(line: string, wording: Wording): GreetingLine | undefined {
  const words = wordsOf(line);
  for (let index = 0; index < words.length; index += 1) {
    const length = anyAt(wording, 'salutation', words, index);
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
