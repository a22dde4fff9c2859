import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { closesAt, closesBare, closingAbove, LONGEST_UNKNOWN, signed } from './closings.ts';
import { isNumberLine, numberOf } from './front-numbers.ts';
import { bodyFrom, isText } from './greeted-text.ts';
import { type Heading, isCapitals } from './headings.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { readersFrom } from './to-readers.ts';

// Where model letters begin and end: the lines that greet somebody, and those that close.

/** A model letter within lines: from its first salutation to its last line, both counted. */
export interface LetterSpan {
  readonly start: number;
  /** The first line behind the salutations. */
  readonly body: number;
  /** The line that closes it; undefined if none does. */
  readonly closing: number | undefined;
  /** The first line that is no part of it. */
  readonly end: number;
  /** True if all below its salutations speaks to readers: they are those of an official whose address stands above them. */
  readonly toReaders?: true;
}

/** A salutation is no longer than this. */
const LONGEST_SALUTATION = 160;
const MOST_GREETING_WORDS = 20;
/** A letter ends before one of these headings, where it has no closing. */
const ENDING = [
  'act',
  'target',
  'copies',
  'additional-information',
  'language',
  'deadline',
  'name',
  'additional-targets',
  'previous',
  'number',
  'other',
];

/** A letter may stand below one of these. */
const BEFORE_LETTER = ['act', 'target', 'letter'];

/** True if a line greets somebody, as letters begin. */
export function isSalutation({ text }: SheetLine, words: CasesheetWords): boolean {
  if (text.length > LONGEST_SALUTATION) return false;
  if (!/[,:：，،!]$/u.test(text)) {
    if (!words.salutation.test(text.trim())) return false;
    return text.split(' ').length <= 9 && !/[.?;]$/u.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Sres|Mme|M)\.$/u, ''));
  }
  if (isLineOfAddress(text, words)) return false;
  const parts = text.split(words.or).map((part) => part.trim());
  if (parts.some((part) => words.salutationWithComma?.test(part))) return true;
  return parts.some((part) => words.salutation.test(part)) && text.split(' ').length <= MOST_GREETING_WORDS;
}

/** "Monsieur le Président Moncef Zarrouk, Palais de Carthage, Tunis,": parts behind commas that greet nobody. */
function isLineOfAddress(text: string, { salutation, salutationWithComma }: CasesheetWords): boolean {
  const parts = text.split(/[,，،]\s*/u).slice(1, -1);
  return parts.length > 1 && !parts.some((part) => salutation.test(part) || salutationWithComma?.test(part));
}

/**
 * The model letters of a sheet, by its lines and the headings that begin at them; in its language it is told what speaks to readers. What greets somebody and is closed by nothing
 * before a letter that is closed is none: it greets the readers.
 */
export function lettersIn(
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  words: readonly CasesheetWords[],
  language?: string,
): LetterSpan[] {
  const spans: LetterSpan[] = [];
  for (let at = 0; at < lines.length; at++) {
    const span = letterFrom(at, { lines, headings, words, language });
    if (typeof span !== 'number') spans.push(span);
    at = Math.max(at, (typeof span === 'number' ? span : span.end) - 1);
  }
  const last = spans.findLastIndex(({ closing }) => closing !== undefined);
  const found = spans.filter(({ closing }, nth) => closing !== undefined || nth > last);
  return found.length > 0 ? found : closedIn(lines, headings, words);
}

/** True if a letter begins with the line, or the next one. */
export const isAboveLetter = (letters: readonly LetterSpan[], at: number) =>
  letters.some(({ start }) => start >= at && start <= at + 1);

/** A letter whose salutation nobody knows: what stands between the address below a heading and the line that closes it. */
function closedIn(
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  words: readonly CasesheetWords[],
): LetterSpan[] {
  const closing = lines.findIndex((_, at) => !headings[at] && closesAt(lines, headings, at, words));
  if (closing === -1) return [];
  const from = headings.findLastIndex((one, at) => at < closing && one !== undefined && one.kind !== 'subject');
  if (from === -1 || !BEFORE_LETTER.includes(headings[from]?.kind ?? 'other')) {
    const greets = (sign: RegExp) => (line: SheetLine, at: number) =>
      at < closing && at > from && !headings[at] && sign.test(line.text) && greetsAlone(lines, at);
    const comma = lines.findLastIndex(greets(/\p{L}[,،，]$/u));
    const start = comma === -1 ? lines.findIndex(greets(/\p{L}[:：]$/u)) : comma;
    return start === -1 ? [] : [{ start, body: start + 1, closing, end: signed(lines, headings, closing) }];
  }
  const first = headedFrom(lines, headings, from, closing);
  let body = lines.findIndex((line, at) => at >= first && at < closing && isProse(line) && isText(line));
  if (body === -1) return [];
  while (body > first && headings[body - 1]?.kind === 'subject') body--;
  const greeting = lines[body - 1];
  const greets = body > first && greeting !== undefined && /[,:：，،!]$/u.test(greeting.text) && isShort(greeting);
  return [{ start: greets ? body - 1 : body, body, closing, end: signed(lines, headings, closing) }];
}

/** Where such a letter may begin: behind the heading, or what it is about; a line in capitals further down is a heading that nobody knows. */
function headedFrom(
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  from: number,
  closing: number,
): number {
  const below = from + (headings[from]?.lines ?? 1);
  const isHead = (line: SheetLine, at: number) =>
    at >= below &&
    at < closing &&
    (headings[at]?.kind === 'subject' || (line.gap && isShort(line) && isCapitals(line.text)));
  const head = lines.findLastIndex(isHead);
  return head === -1 ? below : head + 1;
}

/** True if a line may greet somebody: a paragraph by itself, with text below it. */
function greetsAlone(lines: readonly SheetLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line?.gap || next?.gap !== true || line.text.length > 60) return false;
  return /\p{L}[,，،]$/u.test(line.text) && isShort(line) && (isText(next) || isProse(next));
}

/** True if a line may greet somebody in words that nobody knows: short, and neither a number nor an address. */
function isShort({ text }: SheetLine): boolean {
  return text.split(' ').length <= 9 && !/[\d@]/u.test(text);
}

/** Lines, the headings that begin at them, and by what words they are read. */
interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly headings: readonly (Heading | undefined)[];
  readonly words: readonly CasesheetWords[];
  readonly language: string | undefined;
}

/** A greeting has fewer lines. */
const LONGEST_GREETING = 10;

/** The letter that begins with a line; where there is none, the line up to which none begins. */
function letterFrom(start: number, { lines, headings, words, language }: Sheet): LetterSpan | number {
  const greets = (line: SheetLine | undefined) => line !== undefined && words.some((one) => isSalutation(line, one));
  const body = headings[start] ? undefined : bodyFrom(lines, start, greets);
  if (body === undefined) return start + 1;
  let end = body;
  let prose = false;
  for (; end < lines.length; end++) {
    const line = lines[end] as SheetLine;
    if (endsBefore(lines, headings, end)) break;
    if (prose && isClosed(lines, headings, end, words))
      return { start, body, closing: end, end: signed(lines, headings, end) };
    if (prose && greetsAnew(lines, end, greets)) break;
    prose ||= isText(line);
  }
  // Without text up to the end, none begins before it either, but for a greeting on its last lines.
  if (!prose) return end - LONGEST_GREETING;
  return unclosed({ start, body, closing: undefined, end }, { lines, headings, words, language });
}

/** A letter that nothing closes by its words, up to what the sheet says to its readers. */
function unclosed({ start, body, end }: LetterSpan, { lines, headings, words, language }: Sheet): LetterSpan {
  const last = endOf(lines, body, end);
  const above = last === undefined ? closedAbove(lines, headings, body, end) : undefined;
  if (last !== undefined || above) return { start, body, closing: last, end, ...above };
  const [own] = words;
  const readers = own && language !== undefined ? readersFrom(lines, body, end, own, language) : end;
  if (readers === body) return { start, body, closing: undefined, end: body, toReaders: true };
  return { start, body, closing: endOf(lines, body, readers), end: readers };
}

/** Where a letter ends that is closed above what the sheet says to its readers. */
function closedAbove(
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  body: number,
  end: number,
): Pick<LetterSpan, 'closing' | 'end'> | undefined {
  const closing = closingAbove(lines, body, end);
  return closing === undefined ? undefined : { closing, end: signed(lines, headings, closing) };
}

/** True if a heading ends a letter: not the number of the sheet, as the head of each page has it again. */
function endsBefore(lines: readonly SheetLine[], headings: readonly (Heading | undefined)[], at: number): boolean {
  const heading = headings[at];
  if (!heading || !ENDING.includes(heading.kind)) return false;
  const line = lines[at] as SheetLine;
  if (heading.kind !== 'number' || !isNumberLine(line)) return true;
  const numbers = numberOf(line.text);
  return !lines.some(({ text }, nth) => nth !== at && numbers.some((one) => text.includes(one)));
}

const isClosed: typeof closesAt = (lines, headings, at, words) =>
  closesAt(lines, headings, at, words) || closesBare(lines, headings, at);

/** True if another letter begins within one: what leads to a list greets nobody. */
const greetsAnew = (lines: readonly SheetLine[], at: number, greets: (line: SheetLine | undefined) => boolean) =>
  greets(lines[at]) && lines[at + 1]?.role !== 'item';

/** The line that closes a letter in words that nobody knows: short, with a comma, below its text and above a name at most. */
function endOf(lines: readonly SheetLine[], body: number, end: number): number | undefined {
  for (let at = end - 1; at > body && at >= end - 3; at--) {
    const line = lines[at] as SheetLine;
    if (line.text.length > LONGEST_UNKNOWN || line.role === 'item') return undefined;
    if (/\p{L}[,，،]$/u.test(line.text) && /[.!?。؟]["”“«’»)]?$/u.test((lines[at - 1] as SheetLine).text)) return at;
  }
  return undefined;
}
