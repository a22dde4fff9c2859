import type { CasesheetWords } from '../languages/casesheet-words.ts';
import type { Heading } from './headings.ts';
import type { SheetLine } from './sheet.ts';

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
}

/** A salutation is no longer than this, a closing neither; closings of some languages are sentences. */
const LONGEST_SALUTATION = 160;
const LONGEST_CLOSING = 320;
/** A letter has a paragraph of at least so many characters. */
const SHORTEST_PARAGRAPH = 60;
/** What is in brackets or stands for a name after the closing. */
const SIGNATURE =
  /^[[(<_.…]|^(?:your name|name|signature|signed|nombre|firma|nom|prénom|unterschrift|name und)(?!\p{L})/iu;
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
];

/** True if a line greets somebody, as letters begin. */
export function isSalutation({ text }: SheetLine, words: CasesheetWords): boolean {
  if (text.length > LONGEST_SALUTATION) return false;
  const comma = /[,:：，،!]$/u.test(text);
  if (comma && words.salutationWithComma?.test(text)) return true;
  if (!words.salutation.test(text)) return false;
  if (comma) return true;
  return text.split(' ').length <= 9 && !/[.?;]$/u.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Sres|Mme|M)\.$/u, ''));
}

/** True if a line closes a letter. */
function isClosing({ text }: SheetLine, words: CasesheetWords): boolean {
  return text.length <= LONGEST_CLOSING && words.closing.test(text);
}

/**
 * The model letters of a sheet, by its lines and the headings that begin at them. What greets somebody and is closed by nothing
 * before a letter that is closed is none: it greets the readers.
 */
export function lettersIn(
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  words: readonly CasesheetWords[],
): LetterSpan[] {
  const spans: LetterSpan[] = [];
  for (let at = 0; at < lines.length; at++) {
    const span = letterFrom(at, lines, headings, words);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
  const last = spans.findLastIndex(({ closing }) => closing !== undefined);
  return spans.filter(({ closing }, nth) => closing !== undefined || nth > last);
}

function letterFrom(
  start: number,
  lines: readonly SheetLine[],
  headings: readonly (Heading | undefined)[],
  words: readonly CasesheetWords[],
): LetterSpan | undefined {
  const greets = (line: SheetLine | undefined) => line !== undefined && words.some((one) => isSalutation(line, one));
  if (headings[start] || !greets(lines[start])) return undefined;
  let body = start + 1;
  while (greets(lines[body])) body++;
  let end = body;
  let prose = false;
  for (; end < lines.length; end++) {
    const line = lines[end] as SheetLine;
    const heading = headings[end];
    if (heading && ENDING.includes(heading.kind)) break;
    if (prose && words.some((one) => isClosing(line, one)) && closes(lines, end))
      return { start, body, closing: end, end: signed(lines, headings, end) };
    if (greets(line) && prose) break;
    prose ||= isText(line);
  }
  return prose ? { start, body, closing: undefined, end } : undefined;
}

/** True if a line is long enough to be text of a letter, or a sentence, as no line of an address is. */
function isText({ text }: SheetLine): boolean {
  if (text.split(' ').length >= 6 && /[.!?؟۔]["”’»)]?$/u.test(text)) return true;
  return text.length >= (/\p{sc=Han}/u.test(text) ? SHORTEST_PARAGRAPH / 4 : SHORTEST_PARAGRAPH);
}

/** True if a line that begins like a closing is one: no sentence of the letter goes on from it. */
function closes(lines: readonly SheetLine[], at: number): boolean {
  const { text } = lines[at] as SheetLine;
  const next = lines[at + 1];
  return text.length <= 60 || !next || next.gap || /[.,]$/u.test(text) || text.length > 120;
}

/** The first line behind a closing and what stands for the name of whoever signs. */
function signed(lines: readonly SheetLine[], headings: readonly (Heading | undefined)[], closing: number): number {
  let end = closing + 1;
  while (
    end < lines.length &&
    !headings[end] &&
    /^\p{Ll}/u.test((lines[end] as SheetLine).text) &&
    !(lines[end] as SheetLine).gap
  )
    end++;
  while (end < lines.length && !headings[end] && SIGNATURE.test((lines[end] as SheetLine).text)) end++;
  return end;
}
