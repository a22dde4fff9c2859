import type { LineRole, SheetLine } from '../sheet.ts';
import { itemOf, seen } from './characters.ts';
import { LONGEST_LINE, MOST_LINES } from './limits.ts';

/** A line as a reader of one kind of document has it, before it is cleaned. */
export interface RawLine {
  readonly text: string;
  readonly role?: LineRole;
  readonly page?: number;
  readonly bold?: boolean;
  readonly gap?: boolean;
  readonly ends?: boolean;
  /** The line in the file; left out, lines are counted. */
  readonly line?: number;
}

/** The lines of a sheet: what cannot be seen is gone, and empty lines are gaps before the next. At most `MOST_LINES` + 1. */
export function sheetLines(raw: Iterable<RawLine>): SheetLine[] {
  const lines: SheetLine[] = [];
  let gap = false;
  let isList = false; // an item stands above, and no gap between
  for (const one of raw) {
    gap ||= one.gap ?? false;
    const text = seen(one.text.slice(0, LONGEST_LINE));
    if (text === '') {
      gap = true;
      continue;
    }
    const before = lines.at(-1);
    isList &&= !gap;
    const line = lineOf(text, one, { nth: lines.length + 1, gap: gap || before === undefined, before, isList });
    isList ||= line.role === 'item';
    lines.push(line);
    if (lines.length > MOST_LINES) break;
    gap = false;
  }
  return lines;
}

function lineOf(
  text: string,
  raw: RawLine,
  at: { readonly nth: number; readonly gap: boolean; readonly before: SheetLine | undefined; readonly isList: boolean },
): SheetLine {
  const item = itemOf(text);
  // Within a list, a dash before a capital is the sign of the next item, whatever the line above ends with.
  const isNext = at.isList && /^\p{Lu}/u.test(item?.text ?? '');
  const isItem = item !== undefined && (!item.dash || isNext || begins(at.before, at.gap));
  const role = isItem && (raw.role ?? 'text') === 'text' ? 'item' : (raw.role ?? 'text');
  return {
    text: isItem ? item.text : text,
    line: raw.line ?? at.nth,
    ...(raw.page === undefined ? {} : { page: raw.page }),
    role,
    ...(raw.bold ? { bold: true } : {}),
    gap: at.gap,
    ends: raw.ends ?? false,
  };
}

/** True if a line can begin something: the one before does not run on into it. */
function begins(before: SheetLine | undefined, gap: boolean): boolean {
  return (
    before === undefined ||
    gap ||
    before.ends ||
    before.role !== 'text' ||
    /[.:;,!?)]$|\S@\S+\.\w+$|\d{4}$/.test(before.text)
  );
}
