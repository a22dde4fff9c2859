import { targetLine } from '../address/lines.ts';
import { getsLetter } from '../case/card.ts';
import { nowInOffice } from '../case/office.ts';
import { deadlinesOf } from '../deadline/deadlines.ts';
import { type DeadlineRow, isOpen, remarkOf, weeksBar } from '../deadline/row.ts';
import { daysInWords } from '../deadline/standing.ts';
import type { Messages } from '../problem/messages.ts';
import type { Day } from '../source/day.ts';

// Deadlines in Markdown: a table for a summary of CI, and a page for the notice board of a group.

type BoardWords = Pick<Messages, 'board' | 'deadlines'>;

/** The cases as a table. */
export function renderTable(rows: readonly DeadlineRow[], words: BoardWords): string {
  const { case: slug, standing, days, weeks, deadline, postBy, reference, remark } = words.board.headings;
  const heading = [slug, standing, days, weeks, deadline, postBy, reference, remark];
  const cells = rows.map((row) => [
    row.head.slug,
    words.deadlines.standing[row.standing],
    daysInWords(row, words.deadlines),
    code(weeksBar(row)),
    row.deadline?.day ?? '',
    isOpen(row) ? (row.postBy?.day ?? '') : '',
    escaped(row.head.reference ?? ''),
    escaped(remarkOf(row, words.deadlines)),
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
  readonly words: BoardWords;
  /** The name of a country. */
  readonly country: (code: string) => string;
  /** The country that letters are posted in. */
  readonly from: string | undefined;
}

/** The open cases as a page to put up. It has names and roles of officials, and nothing of the people who write. */
export function renderWatchlist(rows: readonly DeadlineRow[], board: Board): string {
  const open = rows.filter(isOpen);
  const head = `# ${board.words.board.title(board.date(board.today))}\n`;
  if (open.length === 0) return `${head}\n${board.words.board.nothing}\n`;
  return [head, ...open.map((row) => section(row, board))].join('\n');
}

function section(row: DeadlineRow, board: Board): string {
  const { slug, title, reference } = row.head;
  const deadline = row.deadline?.day;
  const words = board.words.board;
  const targets = nowInOffice(row.head.targets ?? {}).filter(([, one]) => getsLetter(one));
  const names = targets.map(
    ([, one]) => `${escaped(targetLine(one) || words.office)} (${escaped(board.country(one.country))})`,
  );
  const lines = [
    `## ${escaped(title)}\n`,
    `- ${words.case(slug, reference === undefined ? undefined : escaped(reference))}`,
    `- ${words.deadline(deadline && board.date(deadline), daysInWords(row, board.words.deadlines))}`,
    ...furtherLines(row, board),
    ...postLine(row, board),
    ...(names.length > 0 ? [`- ${words.writeTo(names.join('; '))}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the deadline is for, and those that come after it, where a case has several. */
function furtherLines(row: DeadlineRow, { date, words }: Board): string[] {
  const { deadline, head } = row;
  const later = deadlinesOf(head).filter(({ day }) => deadline !== undefined && day > deadline.day);
  return [
    ...(deadline?.purpose === undefined ? [] : [deadline.purpose]),
    ...later.map(({ day, purpose }) => words.deadlines.later(date(day), purpose)),
  ].map((line) => `  - ${escaped(line)}`);
}

function postLine({ postBy, unpostable }: DeadlineRow, { date, country, from, words }: Board): string[] {
  if (!postBy || from === undefined) return [];
  const where = escaped(country(from));
  const { tooLate, postBy: inTime } = words.board;
  return [`- ${unpostable ? tooLate(where, date(postBy.day)) : inTime(date(postBy.day), where)}`];
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** A text in which nothing is Markdown or HTML, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|&~!]/g, (sign) => `\\${sign}`);
}
