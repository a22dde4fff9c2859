import { casesheetValues } from '../languages/casesheet-values.ts';
import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { folded } from './folded.ts';
import type { Heading } from './headings.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// How model letters close: a line by itself, or a sentence over some lines.

type Headings = readonly (Heading | undefined)[];

/** Closings of some languages are sentences; none is longer, or has more lines. */
const LONGEST_CLOSING = 320;
const MOST_LINES = 4;
/** A closing in words that nobody knows is no longer. */
export const LONGEST_UNKNOWN = 60;
/** The lines of running text are at least so long, but for the last of a paragraph. */
const LINE_OF_TEXT = 60;
/** What is in brackets or stands for a name after the closing. */
const SIGNATURE =
  /^[[(<_.…]|^(?:your name|name|signature|signed|nombre|firma|nom|prénom|unterschrift|name und)(?!\p{L})/iu;
/** Nothing but words with capitals, as a name below the closing has. */
const NAME = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}$/u;
/** The end of a sentence, and another behind it. */
const TWO = /\p{Ll}[.!?] \p{Lu}/u;
/** A day until which letters are asked for has a year. */
const YEAR = /(?:19|20)\d\d/;
const ENDED = /[.!?:;,。！？：；؟]["”“«’»)]*$/u;

/** True if a line closes a letter. */
function isClosing({ text }: SheetLine, words: CasesheetWords): boolean {
  return text.length <= LONGEST_CLOSING && words.closing.test(text);
}

/** True if a line closes a letter, or may close one in words that nobody knows. */
export function mayClose(line: SheetLine, words: CasesheetWords): boolean {
  return isClosing(line, words) || (line.text.length <= LONGEST_UNKNOWN && /\p{L}[,，،]$/u.test(line.text));
}

/** True if a letter is closed at a line: by its first words, or by what a paragraph of one sentence comes to. */
export function closesAt(
  lines: readonly SheetLine[],
  headings: Headings,
  at: number,
  words: readonly CasesheetWords[],
): boolean {
  const line = lines[at] as SheetLine;
  if (words.some((one) => isClosing(line, one)) && closes(lines, headings, at)) return true;
  if (line.role === 'item' || !begins(lines, at)) return false;
  const text = formulaAt(lines, headings, at);
  return text !== undefined && words.some(({ closed }) => closed?.test(text));
}

/** True if a line that begins like a closing is one: no sentence of the letter goes on from it. */
function closes(lines: readonly SheetLine[], headings: Headings, at: number): boolean {
  const { text, gap } = lines[at] as SheetLine;
  const next = lines[at + 1];
  if (text.length <= 60 || !next || next.gap || /[.,]$/u.test(text) || text.length > 120) return true;
  return gap && formulaAt(lines, headings, at) !== undefined;
}

/** The letter has said something before a line: a paragraph, or a sentence. */
function begins(lines: readonly SheetLine[], at: number): boolean {
  const before = lines[at - 1];
  return before !== undefined && (lines[at]?.gap === true || before.role === 'item' || ENDED.test(before.text));
}

/** A paragraph that is one sentence: "Veuillez agréer, Madame la Ministre, l’expression de ma haute / considération". */
function formulaAt(lines: readonly SheetLine[], headings: Headings, at: number): string | undefined {
  const end = at + countOf(lines, headings, at);
  const next = lines[end];
  if (next && !next.gap && !headings[end] && !isSignature(next)) return undefined;
  const text = lines
    .slice(at, end)
    .map((line) => line.text)
    .join(' ');
  return text.length > LONGEST_CLOSING || /[:：;；?？]$/u.test(text) || TWO.test(text) ? undefined : text;
}

/** How many lines the closing has that begins at a line. */
function countOf(lines: readonly SheetLine[], headings: Headings, at: number): number {
  let count = 1;
  while (count < MOST_LINES && !headings[at + count] && goesOn(lines[at + count - 1], lines[at + count])) count++;
  return count;
}

/** True if a closing goes on in the next line: with a small letter, or because a long line has not ended. */
function goesOn(before: SheetLine | undefined, line: SheetLine | undefined): boolean {
  if (!before || !line || line.gap || line.role === 'item' || isSignature(line)) return false;
  return /^\p{Ll}/u.test(line.text) || (before.text.length > LINE_OF_TEXT && !/[.!?,，،]$/u.test(before.text));
}

const isSignature = ({ text }: SheetLine) => SIGNATURE.test(text) || NAME.test(text);

/** True if a short line with a comma closes a letter in words that nobody knows: a paragraph by itself, with a heading or a name below it. */
export function closesBare(lines: readonly SheetLine[], headings: Headings, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !isBare(lines[at - 1], line)) return false;
  return !next || headings[at + 1] !== undefined || (next.gap && next.role !== 'item' && !isProse(next));
}

/**
 * The line that closes a letter in words that nobody knows, where the sheet speaks to its readers below it: a paragraph by itself with a comma,
 * above a sentence on letters and a day.
 */
export function closingAbove(lines: readonly SheetLine[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++)
    if (isBare(lines[at - 1], lines[at] as SheetLine) && isToReaders(lines, at + 1)) return at;
  return undefined;
}

/** True if a line stands by itself, short and with a comma, below the end of a sentence. */
function isBare(before: SheetLine | undefined, { text, gap, role }: SheetLine): boolean {
  if (!before || !gap || role !== 'text' || text.length > LONGEST_UNKNOWN) return false;
  if (before.role === 'item') return /^[^,，،]{6,}[,，،]$/u.test(text);
  return /\p{L}[,，،]$/u.test(text) && /[.!?。؟]["”“«’»)]*$/u.test(before.text);
}

/** True if a paragraph that begins with a line says until when letters are to be sent. */
function isToReaders(lines: readonly SheetLine[], at: number): boolean {
  const first = lines[at];
  if (!first?.gap || first.role !== 'text' || !isProse(first)) return false;
  const text = [first, ...lines.slice(at + 1, at + MOST_LINES)].map((line) => line.text).join(' ');
  if (!YEAR.test(text)) return false;
  const plain = folded(text);
  return casesheetValues('').some(({ appeals, readers }) => appeals.test(plain) && readers.test(plain));
}

/** The lines of a closing, of those from its first on. */
export const closingLines = (lines: readonly SheetLine[]) => lines.slice(0, countOf(lines, [], 0));

/** The first line behind a closing and what stands for the name of whoever signs. */
export function signed(lines: readonly SheetLine[], headings: Headings, closing: number): number {
  let end = closing + countOf(lines, headings, closing);
  while (end < lines.length && !headings[end] && SIGNATURE.test((lines[end] as SheetLine).text)) end++;
  return end;
}
