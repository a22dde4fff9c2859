import { countryNames } from '../countries/countries.ts';
import { type DeadlineRow, isOpen, remarkOf, weeksBar } from '../deadline/row.ts';
import { daysInWords } from '../deadline/standing.ts';
import { workingLines } from '../deadline/working.ts';
import { measureFor, wrap } from '../layout/wrap.ts';
import { table } from '../terminal/table.ts';

// Deadlines for a terminal.

/** A terminal narrower than this gets what matters most. */
const NARROW = 80;

/** The cases as a table, as wide as the terminal if `columns` says how wide that is. */
export async function deadlinesTable(rows: readonly DeadlineRow[], columns: number | undefined): Promise<string> {
  if (columns === undefined || columns >= NARROW) return table(withoutEmptyColumns(wideCells(rows)), columns);
  const cells = withoutEmptyColumns(narrowCells(rows));
  const names = ['CASE', ...rows.map(({ head }) => head.slug)];
  const beside = await table(cells.map((row, index) => [...row, names[index] ?? '']));
  if (beside.split('\n').every((line) => line.length <= columns)) return beside;
  const days = (await table(cells)).split('\n');
  return names.map((name, index) => `${name}\n  ${days[index] ?? ''}\n`).join('');
}

function wideCells(rows: readonly DeadlineRow[]): string[][] {
  const heading = ['STANDING', 'DAYS', 'WEEKS', 'DEADLINE', 'POST BY', 'CASE', 'REFERENCE', 'REMARK'];
  const cells = rows.map((row) => [
    row.standing,
    days(row),
    weeksBar(row),
    row.head.deadline ?? '',
    postDay(row),
    row.head.slug,
    row.head.reference ?? '',
    remarkOf(row),
  ]);
  return [heading, ...cells];
}

/** A case without weeks ahead says in their place where it stands. */
function narrowCells(rows: readonly DeadlineRow[]): string[][] {
  const heading = ['WEEKS', 'DAYS', 'DEADLINE', 'POST BY'];
  const short = (row: DeadlineRow) => (row.standing === 'no deadline' ? 'open' : row.standing);
  const cells = rows.map((row) => [
    weeksBar(row) || short(row),
    String(row.daysLeft ?? ''),
    row.head.deadline ?? '',
    postDay(row),
  ]);
  return [heading, ...cells];
}

function days(row: DeadlineRow): string {
  return daysInWords(row).replace(/ days?/, '');
}

function postDay(row: DeadlineRow): string {
  return isOpen(row) ? (row.postBy?.day ?? '') : '';
}

/** A column that is empty in every row is left out. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const used = (rows[0] ?? []).map((_, index) => rows.slice(1).some((row) => row[index] !== ''));
  return rows.map((row) => row.filter((_, index) => used[index]));
}

/** Where the words of a step begin, after its day. */
const HANG = 14;

/** How the days to post were found: a step a line, for each target of each open case. */
export async function explainRows(
  rows: readonly DeadlineRow[],
  from: string,
  columns: number | undefined,
): Promise<string> {
  const names = await countryNames(undefined);
  const measure = await measureFor('');
  const step = (line: string) => {
    const [day, words] = [line.slice(0, HANG - 2), line.slice(HANG - 2)];
    const wrapped = columns === undefined ? [words] : wrap(words, columns - HANG, measure);
    return wrapped.map((one, index) => `${(index === 0 ? `  ${day}` : '').padEnd(HANG)}${one}\n`).join('');
  };
  const parts = rows.filter(isOpen).flatMap((row) => row.posts.map((post) => ({ row, post })));
  return parts
    .map(({ row, post }) => {
      const counts = row.posts.length > 1 && post.target === row.postBy?.target ? ', which counts for the case' : '';
      const lines = workingLines(post, from, names.postal).map(step);
      return `\n${row.head.slug}, to ${post.target}: post by ${post.day}${counts}\n${lines.join('')}`;
    })
    .join('');
}
