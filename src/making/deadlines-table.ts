import { type DeadlineRow, isOpen, remarkOf, weeksBar } from '../deadline/row.ts';
import { workingLines } from '../deadline/working.ts';
import { measureFor, measureForRows, widest, wrap } from '../layout/wrap.ts';
import type { Messages } from '../problem/messages.ts';
import { table } from '../terminal/table.ts';
import type { Session } from '../workspace/session.ts';

// Deadlines for a terminal.

/** A terminal narrower than this gets what matters most. */
const NARROW = 80;

/** What a table leaves out to fit a terminal, one heading after another: what is said elsewhere, or by other columns, goes first. */
const BY_RANK = ['reference', 'weeks', 'days'] as const satisfies readonly (keyof Messages['headings'])[];
/** A remark may be wrapped to so many columns. */
const REMARK = 12;

/** The cases as a table, as wide as the terminal if `columns` says how wide that is. */
export async function deadlinesTable(
  rows: readonly DeadlineRow[],
  messages: Messages,
  columns: number | undefined,
): Promise<string> {
  const wide = withoutEmptyColumns(wideCells(rows, messages));
  if (columns === undefined) return table(wide);
  const fitting = columns < NARROW ? undefined : await fitted(wide, messages, columns);
  if (fitting) return table(fitting, columns);
  const cells = withoutEmptyColumns(narrowCells(rows, messages));
  const names = [messages.headings.case, ...rows.map(({ head }) => head.slug)];
  const beside = await table(cells.map((row, index) => [...row, names[index] ?? '']));
  if (beside.split('\n').every((line) => line.length <= columns)) return beside;
  const days = (await table(cells)).split('\n');
  return names.map((name, index) => `${name}\n  ${days[index] ?? ''}\n`).join('');
}

/** The table without as many columns as it takes to fit; undefined if it never does. */
async function fitted(
  rows: readonly (readonly string[])[],
  { headings }: Messages,
  columns: number,
): Promise<readonly (readonly string[])[] | undefined> {
  const measure = await measureForRows(rows);
  for (let count = 0; count <= BY_RANK.length; count += 1) {
    const left: readonly string[] = BY_RANK.slice(0, count).map((key) => headings[key]);
    const kept = (rows[0] ?? []).map((heading) => !left.includes(heading));
    const some = rows.map((row) => row.filter((_, index) => kept[index]));
    const widths = (some[0] ?? []).map((_, index) =>
      widest(
        some.map((row) => row[index] ?? ''),
        measure,
      ),
    );
    const words = some.flatMap((row) => (row.at(-1) ?? '').split(' '));
    const least = some[0]?.at(-1) === headings.remark ? Math.max(REMARK, widest(words, measure)) : (widths.at(-1) ?? 0);
    const last = Math.min(least, widths.at(-1) ?? 0);
    if (widths.slice(0, -1).reduce((sum, width) => sum + width + 2, last) <= columns) return some;
  }
  return undefined;
}

function wideCells(rows: readonly DeadlineRow[], { headings, deadlines }: Messages): string[][] {
  const { standing, days, weeks, deadline, postBy, case: slug, reference, remark } = headings;
  const heading = [standing, days, weeks, deadline, postBy, slug, reference, remark];
  const cells = rows.map((row) => [
    deadlines.standing[row.standing],
    row.daysLeft === undefined ? '' : deadlines.daysInTable(row.daysLeft),
    weeksBar(row),
    row.deadline?.day ?? '',
    postDay(row),
    row.head.slug,
    row.head.reference ?? '',
    remarkOf(row, deadlines),
  ]);
  return [heading, ...cells];
}

/** A case without weeks ahead says in their place where it stands. */
function narrowCells(rows: readonly DeadlineRow[], { headings, deadlines }: Messages): string[][] {
  const heading = [headings.weeks, headings.days, headings.deadline, headings.postBy];
  const short = ({ standing }: DeadlineRow) => deadlines.standing[standing === 'no deadline' ? 'open' : standing];
  const cells = rows.map((row) => [
    weeksBar(row) || short(row),
    String(row.daysLeft ?? ''),
    row.deadline?.day ?? '',
    postDay(row),
  ]);
  return [heading, ...cells];
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
  session: Session,
  columns: number | undefined,
): Promise<string> {
  const { spokenCountries } = await import('../workspace/spoken.ts');
  const names = await spokenCountries(session);
  const { deadlines } = session.messages;
  const measure = await measureFor(JSON.stringify(deadlines));
  const step = (line: string) => {
    const [day, words] = [line.slice(0, HANG - 2), line.slice(HANG - 2)];
    const wrapped = columns === undefined ? [words] : wrap(words, columns - HANG, measure);
    return wrapped.map((one, index) => `${(index === 0 ? `  ${day}` : '').padEnd(HANG)}${one}\n`).join('');
  };
  const parts = rows.filter(isOpen).flatMap((row) => row.posts.map((post) => ({ row, post })));
  return parts
    .map(({ row, post }) => {
      const counts = row.posts.length > 1 && post.target === row.postBy?.target;
      const lines = workingLines(post, { from, name: names.postal }, deadlines).map(step);
      return `\n${deadlines.postBy(row.head.slug, post.target, post.day, counts)}\n${lines.join('')}`;
    })
    .join('');
}
