import { measureFor } from '../layout/wrap.ts';

/** Between two columns. */
const GAP = '  ';

/**
 * Rows in columns, padded by what they measure on a terminal. The first row is the heading. If the table is wider than
 * `columns`, each row is set as lines of "heading: value" instead, so that it reads on a narrow terminal too.
 */
export async function table(rows: readonly (readonly string[])[], columns?: number): Promise<string> {
  const measure = await measureFor(rows.flat().join(' '));
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => measure.width(row[index] ?? ''))));
  const whole = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  if (columns !== undefined && whole > columns) return stacked(rows);
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - measure.width(text)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => pad(cell, widths[index] ?? 0))
          .join(GAP)
          .trimEnd()}\n`,
    )
    .join('');
}

function stacked([heading = [], ...rows]: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.flatMap((cell, index) => (cell === '' ? [] : [`${heading[index] ?? ''}: ${cell}\n`])).join(''))
    .join('\n');
}
