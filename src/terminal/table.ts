import { type Measure, measureForRows, widest, wrap } from '../layout/wrap.ts';
import { visibleLine } from '../problem/visible.ts';

/** Between two columns. */
const GAP = '  ';

/** The last column may be made this narrow before a table is no table any more. */
const NARROWEST = 12;

/**
 * Rows in columns, padded by what they measure on a terminal. The first row is the heading. If the table is wider than
 * `columns`, its last column is wrapped; if that is not enough, each row is set as lines of "heading: value", so that it
 * reads on a narrow terminal too. A cell is one line, with nothing in it that could steer the terminal.
 */
export async function table(given: readonly (readonly string[])[], columns?: number): Promise<string> {
  const rows = given.map((row) => (row.every((cell) => visibleLine(cell) === cell) ? row : row.map(visibleLine)));
  const measure = await measureForRows(rows);
  const widths = (rows[0] ?? []).map((_, index) =>
    widest(
      rows.map((row) => row[index] ?? ''),
      measure,
    ),
  );
  const whole = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  const last = (widths.at(-1) ?? 0) - Math.max(0, whole - (columns ?? whole));
  if (last < Math.min(NARROWEST, widths.at(-1) ?? 0)) return stacked(rows, columns ?? whole, measure);
  return rows.map((row) => rowLines(row, [...widths.slice(0, -1), last], measure)).join('');
}

function rowLines(row: readonly string[], widths: readonly number[], measure: Measure): string {
  const pad = (text: string, index: number) =>
    text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - measure.width(text)));
  const front = row
    .slice(0, -1)
    .map((cell, index) => pad(cell, index) + GAP)
    .join('');
  const indent = ' '.repeat(widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0));
  const lines = wrap(row.at(-1) ?? '', widths.at(-1) ?? 0, measure);
  return lines.map((line, index) => `${((index === 0 ? front : indent) + line).trimEnd()}\n`).join('');
}

function stacked([heading = [], ...rows]: readonly (readonly string[])[], columns: number, measure: Measure): string {
  const lines = (row: readonly string[]) =>
    row.flatMap((cell, index) => (cell === '' ? [] : wrap(`${heading[index] ?? ''}: ${cell}`, columns, measure)));
  return rows
    .map((row) =>
      lines(row)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n');
}
