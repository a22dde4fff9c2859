import type { RawLine } from './sheet-lines.ts';
import { officialLines } from './table-officials.ts';

// Tables that are typed: cells parted by strokes.

/** What parts a head from the rows below it. */
const RULE = /^[\s|:+=-]+$/u;
/** So many lines are one table. */
const MOST = 60;

/** Lines of a text with a block for each row of a table of those to whom one writes. */
export function withPipedRows(lines: readonly RawLine[]): readonly RawLine[] {
  if (!lines.some(({ text }) => text.includes('|'))) return lines;
  const done: RawLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfRows(lines, at);
    const some = lines.slice(at, Math.max(end, at + 1));
    done.push(...((end - at > 1 ? rowsOf(some) : undefined) ?? some));
    at += some.length;
  }
  return done;
}

function endOfRows(lines: readonly RawLine[], at: number): number {
  let end = at;
  while (end < lines.length && end - at < MOST && lines[end]?.text.includes('|')) end++;
  return end;
}

function rowsOf(lines: readonly RawLine[]): readonly RawLine[] | undefined {
  return officialLines(
    lines
      .filter(({ text }) => !RULE.test(text))
      .map((line) => cellsOf(line.text).map((text) => (text === '' ? [] : [{ ...line, text }]))),
  );
}

const cellsOf = (text: string) =>
  text
    .replace(/^\s*\|/u, '')
    .replace(/\|\s*$/u, '')
    .split('|')
    .map((cell) => cell.trim());
