import { type Command, Option } from 'commander';
import type { CaseHead } from '../case/head.ts';
import { byUrgency, type CaseStanding, daysInWords, type Standing, standingOf } from '../deadline/standing.ts';
import { jsonText } from '../terminal/json.ts';
import { show } from './deliver.ts';
import { daysFlag } from './flags.ts';
import { loadHeads } from './heads.ts';
import { sessionOf } from './run.ts';
import type { Session } from './session.ts';

interface DeadlinesFlags {
  readonly within?: number;
  readonly failOn?: 'passed' | 'soon';
}

/** What --fail-on takes as a no. */
const FAILING: Readonly<Record<'passed' | 'soon', readonly Standing[]>> = {
  passed: ['passed'],
  soon: ['passed', 'due soon'],
};

const EXAMPLES = `Examples:
  appeal deadlines
  appeal deadlines --within 14d
  appeal deadlines --fail-on passed      for a check that runs by itself
`;

export function declare(command: Command): void {
  command
    .option(
      '--within <days>',
      'only cases whose deadline falls within so many days from today, such as 14d; these are due soon',
      daysFlag,
    )
    .addOption(
      new Option('--fail-on <standing>', 'end with 1 if a case is so, shown or not').choices(['passed', 'soon']),
    )
    .addHelpText('before', EXAMPLES)
    .action((flags: DeadlinesFlags, self: Command) => sessionOf(self, (session) => deadlines(session, flags)));
}

interface Row extends CaseStanding {
  readonly head: CaseHead;
}

async function deadlines(session: Session, { within, failOn }: DeadlinesFlags): Promise<boolean> {
  const { heads, problems } = await loadHeads(session);
  const all = heads.map((head): Row => ({ head, ...standingOf(head, session.today, within) }));
  const rows = all
    .filter((row) => within === undefined || isWithin(row, within))
    .sort((a, b) => byUrgency(a, b) || (a.head.slug < b.head.slug ? -1 : 1));
  if (session.flags.json)
    session.host.out.write(jsonText({ today: session.today, cases: rows.map(rowData) }, problems));
  else if (rows.length > 0) await printTable(session, rows);
  else if (problems.length === 0) session.say('No case has a deadline in that time.');
  await session.report(problems);
  return failOn === undefined || !all.some((row) => FAILING[failOn].includes(row.standing));
}

function isWithin({ standing, daysLeft }: Row, days: number): boolean {
  return standing !== 'closed' && daysLeft !== undefined && daysLeft >= 0 && daysLeft <= days;
}

async function printTable(session: Session, rows: readonly Row[]): Promise<void> {
  const { table } = await import('../terminal/table.ts');
  const cells = rows.map((row) => [
    row.standing,
    daysInWords(row).replace(/ days?/, ''),
    row.head.deadline ?? '',
    row.head.slug,
    row.head.reference ?? '',
    remark(row.head),
  ]);
  const heading = ['STANDING', 'DAYS', 'DEADLINE', 'CASE', 'REFERENCE', 'REMARK'];
  await show(session, await table(withoutEmptyColumns([heading, ...cells]), session.host.out.columns));
}

/** A column that is empty in every row is left out. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const used = (rows[0] ?? []).map((_, index) => rows.slice(1).some((row) => row[index] !== ''));
  return rows.map((row) => row.filter((_, index) => used[index]));
}

function remark({ status, supersededBy, statusNote }: CaseHead): string {
  if (status === 'superseded') return supersededBy ? `superseded by ${supersededBy}` : 'superseded';
  return status === 'closed' ? (statusNote ?? '').replace(/\s+/g, ' ').slice(0, 60) : '';
}

function rowData({ head, standing, daysLeft }: Row): object {
  const { slug, file, title, country, reference, deadline, status, supersededBy } = head;
  return { case: slug, file, title, country, reference, deadline, status, supersededBy, standing, daysLeft };
}
