import { isNotFilledIn, leftOutOfList } from '../case/filled-in.ts';
import type { CaseFile } from '../case/read.ts';
import { deadlineOn, deadlinesData } from '../deadline/deadlines.ts';
import { byUrgency, type CaseStanding, standingOf } from '../deadline/standing.ts';
import type { Outcome } from '../making/plan.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import { apart } from '../source/apart.ts';
import type { Day } from '../source/day.ts';
import { jsonText } from '../terminal/json.ts';
import { caseFolder } from '../workspace/case-folder.ts';
import { eachCaseHere } from '../workspace/cases.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) => sessionOf(self, list));
}

interface ListRow extends CaseStanding {
  readonly slug: string;
  /** The deadline that counts today. */
  readonly deadline: Day | undefined;
  /** What the output needs of the case: a folder may have a hundred thousand, and there is no room for all of them. */
  readonly said: readonly string[] | object;
}

async function list(session: Session): Promise<Outcome> {
  const { rows, problems } = await readRows(session);
  rows.sort((a, b) => byUrgency(a, b) || (a.slug < b.slug ? -1 : 1));
  if (session.flags.json) {
    const cases = rows.map(({ said }) => said);
    session.host.out.write(jsonText({ today: session.today, cases }, problems, session.messages));
  } else if (rows.length > 0) {
    const { table } = await import('../terminal/table.ts');
    const { case: slug, country, standing, deadline, letters, targets } = session.messages.headings;
    const heading = [slug, country, standing, deadline, letters, targets];
    const lines = rows.map(({ said }) => said as readonly string[]);
    await show(session, await table([heading, ...lines], session.host.out.columns));
  }
  const { path, kind } = caseFolder(session);
  if (!session.flags.json)
    await session.say(session.messages.list.from(kind === 'shipped' ? undefined : session.host.shortPath(path)));
  await session.report(problems);
  if (anyError(problems)) return rows.length > 0 && !session.flags.strict ? 'left-out' : false;
  return !problems.some(isNotFilledIn);
}

/** A row of each case, and what is wrong with those that have none. */
async function readRows(session: Session): Promise<{ rows: ListRow[]; problems: Finding[] }> {
  const rows: ListRow[] = [];
  const problems: Finding[] = [];
  const { json } = session.flags;
  for await (const { cases, problems: found } of eachCaseHere(session)) {
    problems.push(...leftOutOfList(found));
    for (const one of cases) {
      const standing = standingOf(one.content, session.today);
      const deadline = deadlineOn(one.content, session.today)?.day;
      const row = { slug: one.slug, deadline, ...standing };
      const said = json ? rowData(one, row) : cells(one, row, session.messages.deadlines);
      rows.push(apart({ ...row, said }));
    }
  }
  return { rows, problems };
}

function cells(
  { slug, content }: CaseFile,
  { deadline = '', standing }: Omit<ListRow, 'said'>,
  words: Messages['deadlines'],
): string[] {
  const { country, targets, letter } = content;
  return [
    slug,
    country,
    words.standing[standing],
    deadline,
    Object.keys(letter).join(', '),
    Object.keys(targets).join(', '),
  ];
}

function rowData({ slug, file, content }: CaseFile, { deadline, standing, daysLeft }: Omit<ListRow, 'said'>): object {
  const { title, country, reference, sequence, limit, lettersEach, status, languages, people, group, targets, letter } =
    content;
  return {
    case: slug,
    file,
    title,
    country,
    reference,
    sequence,
    deadline,
    ...deadlinesData(content),
    status,
    limit,
    lettersEach,
    standing,
    daysLeft,
    people: people.map((person) => person.name),
    group: group?.name,
    targets: Object.keys(targets),
    languages,
    letters: Object.keys(letter),
  };
}
