import { isDoubleSpaced, withoutSpacing } from './double-spaced.ts';
import type { RawLine } from './sheet-lines.ts';

/** A line that has as many units is no line of a text that is broken by hand or by a mail program: it is a paragraph, if no sentence goes on below. */
const PARAGRAPH = 160;

/** The lines of a text, numbered as in the file. */
export function plainTextLines(text: string): RawLine[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]|\f/);
  const long = lines.reduce((sum, line) => sum + (line.length > PARAGRAPH ? line.length : 0), 0);
  const unbroken = long * 2 > text.length;
  const kept = isDoubleSpaced(lines) ? withoutSpacing(lines) : undefined;
  const next = (index: number) => lines[index + (kept?.[index + 1] === false ? 2 : 1)] ?? '';
  const all = lines.map((line, index) => ({
    text: line,
    line: index + 1,
    ends: line.length > PARAGRAPH || unbroken ? !runsOn(line, next(index)) : isBlank(next(index)),
  }));
  return kept ? all.filter((_, index) => kept[index]) : all;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** True if a sentence goes on in the next line, as in what was pasted into a text that is not broken. */
function runsOn(line: string, next: string): boolean {
  return /^\s*\p{Ll}/u.test(next) && /[\p{L}\p{N},–-]\s*$/u.test(line);
}
