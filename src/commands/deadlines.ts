import { isNotFilledIn } from '../case/filled-in.ts';
import type { CaseHead } from '../case/head.ts';
import type { Sending } from '../deadline/case-post-by.ts';
import { type DeadlineRow, isWithin, rowOf, type SortKey, sortRows } from '../deadline/row.ts';
import { formatOf } from '../making/format.ts';
import { failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { deliver, show } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { loadHeads } from '../workspace/heads.ts';
import { type SendingFlags, sendingOf } from '../workspace/sending.ts';
import type { Session } from '../workspace/session.ts';
import { type CommandLine, Flags } from './command-line.ts';
import { collect, daysFlag, transitFlag } from './flags.ts';
import { sessionOf } from './run.ts';

const ENDINGS = { table: 'txt', json: 'json', ics: 'ics', markdown: 'md', github: 'log' } as const;
type Format = keyof typeof ENDINGS;
const SORTS = ['urgency', 'deadline', 'post-by', 'case'] as const;
const FAIL_ON = ['passed', 'soon', 'unpostable'] as const;

interface DeadlinesFlags extends SendingFlags, OutputFlags {
  readonly within?: number;
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly case?: readonly string[];
  readonly sort: SortKey;
  readonly format?: Format;
  readonly explain?: boolean;
  readonly watchlist?: boolean;
}

/** What --fail-on takes as a no. */
const FAILING: Readonly<Record<(typeof FAIL_ON)[number], (row: DeadlineRow) => boolean>> = {
  passed: ({ standing }) => standing === 'passed',
  soon: ({ standing }) => standing === 'passed' || standing === 'due soon',
  unpostable: ({ standing, unpostable }) => standing === 'passed' || unpostable,
};

export function declare(command: CommandLine): void {
  new Flags(command, 'deadlines')
    .add('--within <days>', daysFlag)
    .add('--case <slug|path>', collect)
    .choice('--sort <key>', SORTS, { preset: 'urgency' })
    .choice('--format <format>', Object.keys(ENDINGS))
    .add('--watchlist')
    .add('--explain')
    .add('--from <name>')
    .add('--transit <days>', transitFlag)
    .choice('--fail-on <standing>', FAIL_ON)
    .add('-o, --output <path>')
    .add('-f, --force')
    .add('-n, --dry-run');
  command.action((flags: DeadlinesFlags, self: CommandLine) => sessionOf(self, (session) => deadlines(session, flags)));
}

async function deadlines(session: Session, flags: DeadlinesFlags): Promise<boolean> {
  const format = formatOf(session, flags, ENDINGS);
  checkFlags(flags, format);
  const sending = await sendingOf(session, flags);
  const needed = flags.explain ? '--explain' : flags.failOn === 'unpostable' ? '--fail-on unpostable' : undefined;
  const flag = needed ?? (flags.sort === 'post-by' ? '--sort post-by' : undefined);
  if (!sending && flag) throw failure('post-by-sender', { flag, known: await session.senders() });
  const { heads, problems } = await loadHeads(session, {
    cases: flags.case,
    targets: flags.watchlist || format === 'ics' ? 'all' : sending ? 'ahead' : 'none',
  });
  const { within, failOn } = flags;
  const all = heads.map((head: CaseHead) => rowOf(head, session.today, within, sending));
  const shown = within === undefined ? all : all.filter((row) => isWithin(row, within));
  await print(session, sortRows(shown, flags.sort), { format, flags, sending, problems });
  await session.report(problems);
  return (failOn === undefined || !all.some(FAILING[failOn])) && !problems.some(isNotFilledIn);
}

/** Refuses flags that say two things at once, before any work. */
function checkFlags({ watchlist, explain, format: asked }: DeadlinesFlags, format: Format): void {
  if (watchlist && asked !== undefined && asked !== 'markdown')
    throw failure('flags-together', { flags: ['--watchlist', `--format ${asked}`], advice: 'watchlist-format' });
  if (explain && (watchlist || format !== 'table') && format !== 'json')
    throw failure('flags-together', {
      flags: ['--explain', watchlist ? '--watchlist' : `--format ${format}`],
      advice: 'explain-format',
    });
}

/** How rows are to be printed. */
interface Printing {
  readonly format: Format;
  readonly flags: DeadlinesFlags;
  readonly sending: Sending | undefined;
  readonly problems: readonly Finding[];
}

async function print(session: Session, rows: readonly DeadlineRow[], printing: Printing): Promise<void> {
  const { format, flags, problems } = printing;
  const { output = '-' } = flags;
  const isTable = format === 'table' && !flags.watchlist;
  if (isTable && rows.length === 0) {
    if (problems.length === 0) session.say(session.messages.deadlines.none);
    return;
  }
  const { deadlinesText } = await import('../making/deadlines-text.ts');
  const content = await deadlinesText(session, rows, printing);
  if (isTable && output === '-') return show(session, content);
  deliver(session, [{ name: `deadlines.${flags.watchlist ? 'md' : ENDINGS[format]}`, content }], flags, '');
}
