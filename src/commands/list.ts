import { isNotFilledIn, leftOutOfList } from '../case/filled-in.ts';
import type { CaseFile } from '../case/read.ts';
import { deadlineOn, deadlinesData } from '../deadline/deadlines.ts';
import { byUrgency, type CaseStanding, standingOf } from '../deadline/standing.ts';
import type { Outcome } from '../making/plan.ts';
import { anyError } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import type { Day } from '../source/day.ts';
import { jsonText } from '../terminal/json.ts';
import { caseFolder } from '../workspace/case-folder.ts';
import { loadAllCases } from '../workspace/cases.ts';
import { show } from '../workspace/deliver.ts';
import type { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import { sessionOf } from './run.ts';

export function declare(command: CommandLine): void {
  command.action((_: object, self: CommandLine) => sessionOf(self, list));
}

interface ListRow extends CaseStanding {
  /** The deadline that counts today. */
  readonly deadline: Day | undefined;
  readonly caseFile: CaseFile;
}

async function list(session: Session): Promise<Outcome> {
  const { cases, problems: found } = await loadAllCases(session);
  const problems = leftOutOfList(found);
  const rows = cases
    .map(({ content, ...rest }): ListRow => {
      const deadline = deadlineOn(content, session.today)?.day;
      return { caseFile: { ...rest, content }, deadline, ...standingOf(content, session.today) };
    })
    .sort((a, b) => byUrgency(a, b) || (a.caseFile.slug < b.caseFile.slug ? -1 : 1));
  if (session.flags.json) {
    session.host.out.write(jsonText({ today: session.today, cases: rows.map(rowData) }, problems, session.messages));
  } else if (rows.length > 0) {
    const { table } = await import('../terminal/table.ts');
    const { case: slug, country, standing, deadline, letters, targets } = session.messages.headings;
    const heading = [slug, country, standing, deadline, letters, targets];
    const lines = rows.map((row) => cells(row, session.messages.deadlines));
    await show(session, await table([heading, ...lines], session.host.out.columns));
  }
  const { path, kind } = caseFolder(session);
  if (!session.flags.json)
    await session.say(session.messages.list.from(kind === 'shipped' ? undefined : session.host.shortPath(path)));
  await session.report(problems);
  if (anyError(problems)) return rows.length > 0 && !session.flags.strict ? 'left-out' : false;
  return !problems.some(isNotFilledIn);
}

function cells(
  { caseFile: { slug, content }, deadline = '', standing }: ListRow,
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

function rowData({ caseFile: { slug, file, content }, deadline, standing, daysLeft }: ListRow): object {
  const { title, country, reference, sequence, limit, status, languages, people, group, targets, letter } = content;
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
    standing,
    daysLeft,
    people: people.map((person) => person.name),
    group: group?.name,
    targets: Object.keys(targets),
    languages,
    letters: Object.keys(letter),
  };
}
