import { isDoubleSpaced, withoutSpacing } from './double-spaced.ts';
import type { RawLine } from './sheet-lines.ts';

/** A line that has as many units is no line of a text that is broken by hand or by a mail program: it is a paragraph, if no sentence goes on below. */
const PARAGRAPH = 160;

/** The lines of a text, numbered as in the file. */
export function plainTextLines(text: string): RawLine[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]|\f/);
  const kept = isDoubleSpaced(lines) ? withoutSpacing(lines) : undefined;
  const ends = paragraphEnds(lines, kept);
  const all = lines.map((line, index) => ({ text: line, line: index + 1, ends: ends[index] === true }));
  return kept ? all.filter((_, index) => kept[index]) : all;
}

/** Which lines of a text surely end a paragraph; of a blank line that is not `kept` nothing is made. */
export function paragraphEnds(lines: readonly string[], kept?: readonly boolean[]): boolean[] {
  const [long, all] = lines.reduce(
    ([some, sum], { length }) => [some + (length > PARAGRAPH ? length : 0), sum + length + 1] as [number, number],
    [0, 0] as [number, number],
  );
  const unbroken = long * 2 > all - 1;
  const next = (index: number) => lines[index + (kept?.[index + 1] === false ? 2 : 1)] ?? '';
  return lines.map((line, index) =>
    line.length > PARAGRAPH || unbroken ? !runsOn(line, next(index)) : isBlank(next(index)),
  );
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** True if a sentence goes on in the next line, as in what was pasted into a text that is not broken. */
function runsOn(line: string, next: string): boolean {
  return /^\s*\p{Ll}/u.test(next) && /[\p{L}\p{N},–-]\s*$/u.test(line);
}
