import { targetLine } from '../address/lines.ts';
import { type DeadlineRow, isOpen, remarkOf, weeksBar } from '../deadline/row.ts';
import { daysInWords } from '../deadline/standing.ts';
import type { Day } from '../source/day.ts';

// Deadlines in Markdown: a table for a summary of CI, and a page for the notice board of a group.

/** The cases as a table. */
export function renderTable(rows: readonly DeadlineRow[]): string {
  const heading = ['Case', 'Standing', 'Days', 'Weeks', 'Deadline', 'Post by', 'Reference', 'Remark'];
  const cells = rows.map((row) => [
    row.head.slug,
    row.standing,
    daysInWords(row),
    code(weeksBar(row)),
    row.head.deadline ?? '',
    isOpen(row) ? (row.postBy?.day ?? '') : '',
    escaped(row.head.reference ?? ''),
    escaped(remarkOf(row)),
  ]);
  const used = heading.map((_, index) => cells.some((row) => row[index] !== ''));
  const line = (row: readonly string[]) => `| ${row.filter((_, index) => used[index]).join(' | ')} |\n`;
  return [line(heading), line(heading.map(() => '---')), ...cells.map(line)].join('');
}

/** What the page of a notice board needs besides the cases. */
export interface Board {
  readonly today: Day;
  /** A day in words. */
  readonly date: (day: Day) => string;
  /** The English name of a country. */
  readonly country: (code: string) => string;
  /** The country that letters are posted in. */
  readonly from: string | undefined;
}

/** The open cases as a page to put up. It has names and roles of officials, and nothing of the people who write. */
export function renderWatchlist(rows: readonly DeadlineRow[], board: Board): string {
  const open = rows.filter(isOpen);
  const head = `# Open cases on ${board.date(board.today)}\n`;
  if (open.length === 0) return `${head}\nNo case is open.\n`;
  return [head, ...open.map((row) => section(row, board))].join('\n');
}

function section(row: DeadlineRow, board: Board): string {
  const { slug, title, reference, deadline } = row.head;
  const targets = Object.values(row.head.targets ?? {}).filter(({ kind }) => kind !== 'copy');
  const names = targets.map(
    (one) => `${escaped(targetLine(one) || 'the office')} (${escaped(board.country(one.country))})`,
  );
  const lines = [
    `## ${escaped(title)}\n`,
    `- Case: ${slug}${reference === undefined ? '' : `, ${escaped(reference)}`}`,
    `- Deadline: ${deadline === undefined ? 'none' : `${board.date(deadline)} (${daysInWords(row)})`}`,
    ...postLine(row, board),
    ...(names.length > 0 ? [`- Write to: ${names.join('; ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function postLine({ postBy, unpostable }: DeadlineRow, { date, country, from }: Board): string[] {
  if (!postBy || from === undefined) return [];
  const where = `from ${escaped(country(from))}`;
  return unpostable
    ? [`- **Too late to post** ${where} since ${date(postBy.day)}: use e-mail or fax`]
    : [`- Post by: **${date(postBy.day)}** ${where}`];
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** A text in which nothing is Markdown or HTML, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|&~!]/g, (sign) => `\\${sign}`);
}
