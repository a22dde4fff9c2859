import type { RawLine } from './sheet-lines.ts';

/** A line that has as many units is no line of a text that is broken by hand or by a mail program: it is a paragraph. */
const PARAGRAPH = 160;

/** The lines of a text, numbered as in the file. */
export function plainTextLines(text: string): RawLine[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]|\f/);
  const long = lines.reduce((sum, line) => sum + (line.length > PARAGRAPH ? line.length : 0), 0);
  const unbroken = long * 2 > text.length;
  return lines.map((line, index) => ({
    text: line,
    line: index + 1,
    ends: unbroken || line.length > PARAGRAPH || (lines[index + 1] ?? '').trim() === '',
  }));
}
