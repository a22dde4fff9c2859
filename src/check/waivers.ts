import { type Finding, type FindingArguments, type FindingCode, finding, type Severity } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { commentsOf } from '../source/comments.ts';
import { addDays, type Day, isoDate } from '../source/day.ts';
import { Lines } from '../source/text.ts';
import { ruleCalled } from './settings.ts';
import { shortened } from './telling.ts';

// Comments by which the keeper of a case lets a finding pass:
//   # appeal: allow wrong-name because she is the sister of the prisoner
// At the end of a line, for that line; by itself, for what begins on the next line; above everything, for the whole file.

/** A comment that lets a rule pass. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  /** The line it is for; undefined for the whole file. */
  readonly line: number | undefined;
  /** Where the comment stands. */
  readonly at: { readonly line: number; readonly column: number; readonly words: string };
}

/** What is wrong with a comment, and the words of it. */
export interface WaiverFault {
  readonly finding: Finding;
  readonly words: string;
}

const FORM = /^appeal:\s*allow\s+([a-z0-9-]+)(?:\s+because\s+(\S.*))?$/;

/** The waivers of a text, and what is wrong with them. `known` are the rules that there are. */
export function waiversOf(
  text: string,
  file: string,
  known: readonly string[],
): { waivers: readonly Waiver[]; faults: readonly WaiverFault[] } {
  const waivers: Waiver[] = [];
  const faults: WaiverFault[] = [];
  if (!/#\s*appeal:/.test(text)) return { waivers, faults };
  const lines = new Lines(text);
  const rows = text.split('\n');
  const next = codeFrom(rows);
  for (const { start, words } of commentsOf(text)) {
    if (!words.startsWith('appeal:')) continue;
    const at = { ...lines.at(start), words: `# ${words}` };
    const [, typed, reason] = FORM.exec(words) ?? [];
    const rule = typed === undefined ? undefined : ruleCalled(typed);
    const wrong = faultOf(rule, reason, at, { file, known });
    if (wrong) faults.push(wrong);
    else if (rule && reason) waivers.push({ rule, reason, at, line: lineMeant(rows, next, at) });
  }
  return { waivers, faults };
}

/** What is wrong with waivers that nothing needed. */
export function unusedWaiver({ rule, at }: Waiver, file: string): WaiverFault {
  return fault('waiver-unused', { rule }, at, file, 'warning');
}

/** More days than this that a file names are not looked at. */
const MOST_DAYS = 20;

/** Days of a text from today on, and the day after each: on these a rule may find what it does not find today. */
export function daysToCome(text: string, today: Day): Day[] {
  const days = new Set(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []);
  return [...days]
    .filter((day) => isoDate(day) && day >= today)
    .slice(0, MOST_DAYS)
    .flatMap((day) => [day, addDays(day, 1)]);
}

function faultOf(
  rule: string | undefined,
  reason: string | undefined,
  at: Waiver['at'],
  { file, known }: { readonly file: string; readonly known: readonly string[] },
): WaiverFault | undefined {
  if (rule === undefined) return fault('waiver-unknown', { problem: 'form', comment: shortened(at.words) }, at, file);
  if (!known.includes(rule)) {
    const near = nearest(rule, known);
    return fault('waiver-unknown', { problem: 'rule', rule: shortened(rule), ...(near ? { near } : {}) }, at, file);
  }
  return reason === undefined ? fault('waiver-reason', { rule }, at, file, 'warning') : undefined;
}

function fault<C extends FindingCode>(
  code: C,
  values: FindingArguments[C],
  { line, column, words }: Waiver['at'],
  file: string,
  severity: Severity = 'error',
): WaiverFault {
  const place = { file, line, column, endLine: line, endColumn: column + words.length };
  return { finding: finding(code, values, place, severity), words };
}

/** True if there is more on a line of the file than a comment. */
function isCode(row: string | undefined): boolean {
  return row !== undefined && !/^\s*(?:#|$|---)/.test(row);
}

/** For every row the index of the first one from it on that is no comment; as many as there are rows if there is none. */
function codeFrom(rows: readonly string[]): number[] {
  const next: number[] = [];
  for (let index = rows.length - 1; index >= 0; index--)
    next[index] = isCode(rows[index]) ? index : (next[index + 1] ?? rows.length);
  return next;
}

/** The line that a comment is for. `next` is what `codeFrom` says of the rows. */
function lineMeant(
  rows: readonly string[],
  next: readonly number[],
  { line, column }: Waiver['at'],
): number | undefined {
  if (isCode((rows[line - 1] ?? '').slice(0, column - 1))) return line;
  if (line - 1 < (next[0] ?? rows.length)) return undefined;
  return (next[line] ?? rows.length) + 1;
}
