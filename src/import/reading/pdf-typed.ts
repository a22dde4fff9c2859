import { least } from './extent.ts';
import type { PdfLine } from './pdf-columns.ts';
import type { PdfPage, TextRun } from './pdf-file.ts';
import type { Fragment } from './pdf-fragments.ts';
import { rowsOf, sizeOf, yOf } from './pdf-regions.ts';

// Pages in letters of one width, as mails and texts are printed: what stands beside each other there was put so with spaces, line by line.

/** So much of a text may be in other letters: what the program that printed says above and below. */
const OTHERS = 0.1;
/** Letters are as wide as others, in sizes of the font. */
const SAME = 0.004;

/** How wide each letter is, in sizes of the font, if all are as wide as each other. */
export function letterWidth(pages: readonly PdfPage[]): number | undefined {
  const runs = pages.flatMap((page) => page.runs);
  const [first] = runs;
  if (first === undefined) return undefined;
  let left = runs.reduce((sum, { text }) => sum + text.length, 0) * OTHERS;
  const width = widthIn(runs.find(({ text }) => text.length >= SHORTEST) ?? first);
  for (const run of runs) {
    if (run.rightToLeft || Math.abs(widthIn(run) - width) > SAME) left -= run.text.length;
    if (left < 0) return undefined;
  }
  return width;
}

/** A run of so many letters tells how wide they are. */
const SHORTEST = 8;
const widthIn = ({ text, width, size }: TextRun) => width / (text.length * size);

/** The lines of such a page, with spaces where room is. */
export function typedLines(fragments: readonly Fragment[], width: number): PdfLine[] {
  return rowsOf(fragments).map((row) => {
    const sorted = row.sort((one, other) => one.left - other.left);
    const [first, ...others] = sorted as [Fragment, ...Fragment[]];
    let [text, right] = [first.text, first.right];
    for (const one of others) {
      text += `${spaces((one.left - right) / (width * one.size), 1)}${one.text}`;
      right = Math.max(right, one.right);
    }
    const outside = sorted.every((one) => one.outside) ? ({ outside: true } as const) : {};
    const tag = first.tag ? { tag: first.tag } : {};
    const { left, font, rightToLeft } = first;
    const place = { left, right, y: yOf(row), size: sizeOf(row), column: 0, edge: Number.POSITIVE_INFINITY };
    return { text, ...place, font, rightToLeft, apart: false, ...tag, ...outside };
  });
}

/** The same lines with spaces before those that begin further right than others. */
export function setIn(lines: readonly PdfLine[], width: number): PdfLine[] {
  const edge = least(lines.map(({ left }) => left));
  return lines.map((line) => ({ ...line, text: `${spaces((line.left - edge) / (width * line.size), 0)}${line.text}` }));
}

/** No line is set in further. */
const MOST_SPACES = 200;
const spaces = (count: number, fewest: number) =>
  ' '.repeat(Math.max(fewest, Math.min(MOST_SPACES, Math.round(count) || 0)));
