import type { Severity } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { commentsOf } from '../source/comments.ts';
import { Lines } from '../source/text.ts';
import { quoted } from './telling.ts';

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

/** What is wrong with the comments themselves, at their place. */
export interface WaiverFault {
  readonly rule: 'waiver-reason' | 'waiver-unknown' | 'waiver-unused';
  readonly severity: Severity;
  readonly at: Waiver['at'];
  readonly message: string;
  readonly hint: string;
}

const FORM = /^appeal:\s*allow\s+([a-z0-9-]+)(?:\s+because\s+(\S.*))?$/;
const EXAMPLE = 'Write: # appeal: allow wrong-name because she is the sister of the prisoner';

/** The waivers of a file, and what is wrong with them. `known` are the rules that there are. */
export function waiversOf(
  text: string,
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
    const [, rule, reason] = FORM.exec(words) ?? [];
    const fault = rule === undefined ? malformed(at) : faultOf(rule, reason, at, known);
    if (fault) faults.push(fault);
    else if (rule && reason) waivers.push({ rule, reason, at, line: lineMeant(rows, next, at) });
  }
  return { waivers, faults };
}

/** What is wrong with waivers that nothing needed. */
export function unusedWaiver({ rule, at }: Waiver): WaiverFault {
  const message = `Nothing here needs the comment that allows ${quoted(rule)}.`;
  return { rule: 'waiver-unused', severity: 'warning', at, message, hint: 'Take the comment out.' };
}

function malformed(at: Waiver['at']): WaiverFault {
  const message = `The comment ${quoted(at.words)} does not say what it allows.`;
  return { rule: 'waiver-unknown', severity: 'error', at, message, hint: EXAMPLE };
}

function faultOf(
  rule: string,
  reason: string | undefined,
  at: Waiver['at'],
  known: readonly string[],
): WaiverFault | undefined {
  if (!known.includes(rule)) {
    const near = nearest(rule, known);
    const hint = near ? `Did you mean ${quoted(near)}?` : '"appeal check --explain" lists the rules.';
    return { rule: 'waiver-unknown', severity: 'error', at, message: `There is no rule ${quoted(rule)}.`, hint };
  }
  if (reason !== undefined) return undefined;
  const message = `The comment that allows ${quoted(rule)} does not say why.`;
  return { rule: 'waiver-reason', severity: 'warning', at, message, hint: EXAMPLE };
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
