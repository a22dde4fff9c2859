import type { FindingArguments } from '../problem/finding.ts';
import { codeOf } from '../problem/visible.ts';

// Slips of people who write sentences into YAML: signs that mean something to it stand in the middle of them.

/** What was not seen in a line, and the line as it should be; '' if the text goes on below it. */
type Slip = FindingArguments['yaml-sentence'];

/** What is wrong, and at which offset of the text, in UTF-16 units. */
type FoundSlip = { readonly offset: number } & (
  | { readonly code: 'yaml-blank'; readonly values: FindingArguments['yaml-blank'] }
  | { readonly code: 'yaml-sentence'; readonly values: Slip }
);

/** A line with words, and the next of these. */
interface Row {
  readonly text: string;
  readonly start: number;
  next?: string;
}

/**
 * The slips in a text that is no YAML: blanks of other kinds where lines are indented; if there are none, the first quote that never ends;
 * or sentences with signs, in the lines at which reading failed (`offsets`). Whatever else is wrong comes of these.
 */
export function slipsIn(text: string, offsets: readonly number[]): FoundSlip[] {
  const rows = rowsOf(text);
  const blanks = rows.flatMap(({ text: row, start }): FoundSlip[] => {
    const blank = otherBlankIn(row);
    if (blank === -1) return [];
    return [{ code: 'yaml-blank', values: { code: codeOf(row.charAt(blank)) }, offset: start + blank }];
  });
  if (blanks.length > 0) return blanks;
  const open = rows.find(leavesQuoteOpen);
  if (open) return slipAt(open);
  const failed = new Map(offsets.toReversed().map((offset) => [rows.findLast(({ start }) => start <= offset), offset]));
  return [...failed].reverse().flatMap(([row, offset]) => (row ? slipAt(row, offset) : []));
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const row = line.trimEnd();
    const last = rows.at(-1);
    if (row !== '' && last) last.next = row;
    if (row !== '') rows.push({ text: row, start });
    start += line.length + 1;
  }
  return rows;
}

function slipAt(row: Row, failed?: number): FoundSlip[] {
  const values = slipOf(row.text, row.next);
  if (!values) return [];
  const isInside = values.slip === 'quotes' && failed !== undefined;
  const value = FRONT.exec(row.text)?.[1]?.length ?? 0;
  return [{ code: 'yaml-sentence', values, offset: isInside ? failed : row.start + value }];
}

/** A line of more characters is nobody's sentence. */
const LONGEST = 5000;
/** A line in front of its value: the dashes of items, and a key. */
const FRONT = /^( *(?:- +)*(?:[\p{L}_][\p{L}\p{N}_-]*:(?: +|$))?)(.*)$/u;
/** What begins something new. */
const ENTRY = /^ *(?:- |[\p{L}_][\p{L}\p{N}_-]*:(?: |$))/u;
/** An item in brackets that begins with quotes and goes on behind them. */
const ITEM = /(?<=[[,]\s*)(["'])(?:(?!\1).)*\1 *[^\s,\]][^,\]]*/gu;

/** The slip of a line, with the next one that is not blank; undefined if it looks as it should. */
function slipOf(row: string, next = ''): Slip | undefined {
  if (row.length > LONGEST) return undefined;
  const [, front = '', rest = ''] = FRONT.exec(row) ?? [];
  const [sign = ''] = rest;
  if (front.trim() === '' || rest === '') return undefined;
  if (sign === '[') return bracketSlip(front.trimStart(), rest);
  if (/[\]{}|>&*!%@`#]/.test(sign)) return undefined;
  const slip = sign === '"' || sign === "'" ? quoteSlip(rest, sign) : /:(?: |$)/.test(rest) ? 'colon' : undefined;
  if (slip === undefined) return undefined;
  const goesOn = next !== '' && !ENTRY.test(next) && indentOf(next) > indentOf(row);
  return {
    slip,
    line: goesOn ? '' : front.trimStart() + (isForgotten(rest) ? rest + sign : inQuotes(unwrapped(rest))),
  };
}

/** True if a quote that begins on a line never ends, for on the next one something new begins. */
function leavesQuoteOpen({ text, next }: Row): boolean {
  return (next === undefined || ENTRY.test(next)) && slipOf(text)?.slip === 'quote';
}

/** A text in quotes that it does not have itself; if it has both, one kind is written with a backslash. */
export function inQuotes(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  return text.includes("'") ? `"${text.replace(/["\\]/g, '\\$&')}"` : `'${text}'`;
}

/** A quote that ends before its text does, or never. */
function quoteSlip(rest: string, sign: string): Slip['slip'] | undefined {
  const closed = sign === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const [whole] = closed.exec(rest) ?? [];
  if (whole === undefined) return 'quote';
  return /^\s*(?:#.*)?$/.test(rest.slice(whole.length)) ? undefined : 'quotes';
}

function bracketSlip(front: string, rest: string): Slip | undefined {
  const mended = rest.replace(ITEM, (item) => inQuotes(item.trim()));
  return mended === rest ? undefined : { slip: 'quotes', line: front + mended };
}

/** True if the one quote of a text is that at its beginning, and it is no apostrophe: the other one was forgotten. */
function isForgotten(text: string): boolean {
  return /^(["'])(?:(?!\1).)*$/.test(text) && !/^'(?:\d|(?:t|tis|twas|twere|em|cause|til|n|s)\b)/iu.test(text);
}

/** A text without the single quotes around it, if there are any and an apostrophe ended them too early. */
function unwrapped(text: string): string {
  return /^'.*[\p{L}]'[\p{L}].*'$/u.test(text) ? text.slice(1, -1) : text;
}

function indentOf(row: string): number {
  return row.search(/[^ ]|$/);
}

/** Blanks that look like spaces and are none, before the words of a line: what is copied from web pages has them. */
const OTHER_BLANKS = /^ *(?:- *)*(?:[\p{L}_][\p{L}\p{N}_-]*:)? *[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** The offset of the first blank of another kind in the indentation of a line; -1 if there is none. */
export function otherBlankIn(row: string): number {
  return OTHER_BLANKS.test(row) ? row.search(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/) : -1;
}
