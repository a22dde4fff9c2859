import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { SENDING_ON, SENT_ON } from '../languages/site-words.ts';
import { isSalutation, lettersIn } from './borders.ts';
import { mayClose } from './closings.ts';
import { folded } from './folded.ts';
import { isAbove } from './front.ts';
import { isNumberLine } from './front-numbers.ts';
import { headingAt, isCapitals } from './headings.ts';
import { isProse } from './shapes.ts';
import type { Sheet, SheetLine } from './sheet.ts';

// A casesheet that somebody sends on: what stands around it in the mail is no part of it.

/** What a mail says before a casesheet is no longer, in lines. */
const LONGEST_WORDS = 40;
/** A row of the head of a mail that was sent on. */
const MAIL_ROW = /^\p{L}[\p{L} -]{0,14}\s?[:：]\s/u;
const LEAST_ROWS = 3;
const LONGEST_SENT_ON = 80;

/** "---- forwarded ----", "==== weitergeleitet von Ana ====": words between rows of signs. */
const RULED = /^[-–—_=*~]{3,}[^-–—_=*~].*?[-–—_=*~]{3,}$/u;

function isSentOn({ text }: SheetLine): boolean {
  if (text.length >= LONGEST_SENT_ON) return false;
  const plain = folded(text);
  if (RULED.test(text) && SENDING_ON.test(plain)) return true;
  return SENT_ON.has(
    plain
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .join(' '),
  );
}

/** A sheet without the words of whoever sent it on, and without what stands below their signature. */
export function unwrapped(sheet: Sheet, words: CasesheetWords): Sheet {
  const signed = sheet.kind === 'eml' ? sheet.lines.findLastIndex(({ text }) => text === '--') : -1;
  const lines = unquoted(signed > 0 ? sheet.lines.slice(0, signed) : sheet.lines);
  return { ...sheet, lines: lines.slice(startOf(lines, words, sheet.kind === 'eml')) };
}

/** A line that a mail quotes; at least so many of its lines. */
const QUOTED = /^>+\s?/u;
const MOSTLY = 0.6;

/** The lines that a mail quotes where most are quoted, without the sign for it. */
function unquoted(lines: readonly SheetLine[]): readonly SheetLine[] {
  const quoted = lines.filter(({ text }) => QUOTED.test(text));
  if (quoted.length < lines.length * MOSTLY) return quoted.length < LEAST_QUOTED ? lines : withoutMarks(lines);
  return bareOf(quoted);
}

/** What is set in from the rest by the sign for it, as addresses are, has at least so many lines below each other. */
const LEAST_QUOTED = 3;

/** Lines without the sign for what is quoted, where several below each other have it. */
function withoutMarks(lines: readonly SheetLine[]): readonly SheetLine[] {
  const starts = lines.flatMap((line, nth) => (nth > 0 && isQuoted(line) === isQuoted(lines[nth - 1]) ? [] : [nth]));
  return starts.flatMap((start, nth): readonly SheetLine[] => {
    const run = lines.slice(start, starts[nth + 1]);
    return isQuoted(run[0]) && run.length >= LEAST_QUOTED ? bareOf(run) : run;
  });
}

const isQuoted = (line: SheetLine | undefined) => line !== undefined && QUOTED.test(line.text);

/** Lines without the sign; one that has nothing else is a blank line. */
function bareOf(quoted: readonly SheetLine[]): SheetLine[] {
  const bare = quoted.map((line) => ({ ...line, text: line.text.replace(QUOTED, '') }));
  const isEmpty = (line: SheetLine | undefined) => line !== undefined && line.text.trim() === '';
  return bare.flatMap((line, nth) => (isEmpty(line) ? [] : [isEmpty(bare[nth - 1]) ? { ...line, gap: true } : line]));
}

/** Where the casesheet itself begins. */
function startOf(lines: readonly SheetLine[], words: CasesheetWords, isMail = false): number {
  const first = lines.slice(0, LONGEST_WORDS);
  const sentOn = first.findLastIndex(isSentOn) + 1;
  if (sentOn > 0) {
    const behind = lines.slice(sentOn);
    const head = behind.slice(0, LONGEST_NOTE).findIndex((line) => isAbove(line, words));
    const isNote = head > 0 && behind.slice(0, head).every((line) => isNoteLine(line));
    return sentOn + (isNote ? head : startOf(behind, words));
  }
  const told = first.findIndex((line) => isProse(line) || isAbove(line, words) || isNumberLine(line));
  const rows = rowsIn(told === -1 ? first : first.slice(0, told));
  const behind = lines.slice(rows);
  const note = isMail || rows > 0 ? mailNoteEnd(behind, words) : 0;
  return rows + (note || noteEnd(behind, words) || closedNoteEnd(behind, words));
}

/** Of a greeting at the beginning of a note so much is looked at. */
const LONGEST_GREETING = 40;

/** True if a line begins with a greeting, with more behind it or nothing: "Dear all, please write!" */
function isGreeting(line: SheetLine, words: CasesheetWords): boolean {
  const [greeting = ''] = /^[^,:!.，،：！]+[,:!，،：！]/u.exec(line.text.slice(0, LONGEST_GREETING)) ?? [];
  return greeting !== '' && isSalutation({ ...line, text: greeting }, words);
}

/**
 * Where a note ends that greets the readers below the head of a mail: at the first line apart from it that stands above headlines, has a
 * number or is in capitals, with text below; 0 if there is none.
 */
function mailNoteEnd(lines: readonly SheetLine[], words: CasesheetWords): number {
  if (!lines[0] || !isGreeting(lines[0], words)) return 0;
  for (let at = 1; at < Math.min(lines.length, LONGEST_NOTE * 2); at++) {
    const line = lines[at] as SheetLine;
    if (line.gap && isTop(line, words)) return lines.slice(at).some(isProse) ? at : 0;
    if (headingAt(lines, at, words)) return 0;
  }
  return 0;
}

/** True for a line that a casesheet begins with and no note has. */
const isTop = (line: SheetLine, words: CasesheetWords) =>
  line.role === 'heading' ||
  isAbove(line, words) ||
  isNumberLine(line) ||
  (isCapitals(line.text) && line.text.includes(' '));

/** Whoever sends a sheet on says so in so few lines, between the sign for it and the head of the sheet. */
const LONGEST_NOTE = 6;
const isNoteLine = (line: SheetLine) =>
  !isNumberLine(line) && (/[.!?…]$/u.test(line.text) || (isProse(line) && line.text.length > LONGEST_HEAD / 2));

/** Where a note ends that is closed like a letter; 0 if there is none. */
function closedNoteEnd(behind: readonly SheetLine[], words: CasesheetWords): number {
  const isHead = (at: number) => isAbove(behind[at] as SheetLine, words) || isNumberLine(behind[at] as SheetLine);
  // A note ends above the head of the sheet, and its closing stands above its end: most sheets begin with their head.
  const above = behind.slice(0, LONGEST_WORDS);
  const head = above.findIndex((_, at) => isHead(at) || headingAt(behind, at, words));
  if (!above.slice(0, head === -1 ? above.length : head).some((line) => mayClose(line, words))) return 0;
  const headings = behind.map((_, at) => headingAt(behind, at, words));
  const [note, ...others] = lettersIn(behind, headings, [words]);
  const asks = others.length > 0 || headings.some((one) => one?.kind === 'demands');
  if (!note || !asks || note.closing === undefined || note.end > LONGEST_WORDS) return 0;
  for (let at = 0; at < note.end; at++) if (headings[at] || isHead(at)) return 0;
  for (let at = note.end; at < behind.length; at++) if (isHead(at)) return at;
  return 0;
}

/** A note that nothing closes has at most so many paragraphs, and what stands below it is no longer than this. */
const MOST_PARAGRAPHS = 4;
const LONGEST_HEAD = 80;

/**
 * Where a note ends that greets the readers and that nothing closes: at a line by itself that is no sentence, with the head of a sheet below it and
 * another greeting further down; 0 if there is none.
 */
function noteEnd(lines: readonly SheetLine[], words: CasesheetWords): number {
  const [first] = lines;
  if (!first || !/[,!，،]$/u.test(first.text) || !isSalutation(first, words)) return 0;
  const starts = lines.slice(0, LONGEST_WORDS).flatMap(({ gap }, at) => (at > 0 && gap ? [at] : []));
  const prose = starts.findIndex((at) => isProse(lines[at] as SheetLine));
  const head = starts.find((at, nth) => nth > prose && !isProse(lines[at] as SheetLine)) ?? 0;
  const isShort = prose === 0 && starts.indexOf(head) <= MOST_PARAGRAPHS;
  return isShort && isAlone(lines[head] as SheetLine, lines[head + 1]) && greetsBelow(lines, head, words) ? head : 0;
}

/** True for a short line by itself that is no sentence, as the first of a head. */
const isAlone = ({ text, role }: SheetLine, next: SheetLine | undefined) =>
  role !== 'item' && text.length <= LONGEST_HEAD && !/[.,:;!?，。：；！？]$/u.test(text) && next?.gap === true;

/** True if text stands below a line, and a salutation below that: the note before it is no model letter. */
function greetsBelow(lines: readonly SheetLine[], from: number, words: CasesheetWords): boolean {
  const text = lines.findIndex((line, at) => at > from && isProse(line));
  return text !== -1 && lines.some((line, at) => at > text && line.gap && isSalutation(line, words));
}

/** The first line behind the head of a mail that was sent on: rows with labels, one of them with an address. */
function rowsIn(lines: readonly SheetLine[]): number {
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && MAIL_ROW.test((lines[end] as SheetLine).text)) end++;
    const isMail = lines.slice(at, at + 2).some(({ text }) => /<?\S+@\S+>?$/u.test(text));
    if (end - at >= LEAST_ROWS && isMail) return end;
  }
  return 0;
}
