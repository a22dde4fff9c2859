import { isNotFilledIn } from '../case/filled-in.ts';
import type { Sending } from '../deadline/case-post-by.ts';
import { type DeadlineRow, isWithin, rowOf, type SortKey, sortRows } from '../deadline/row.ts';
import { failure } from '../problem/failure.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import { show } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { loadHeads } from '../workspace/heads.ts';
import { type SendingFlags, sendingOf } from '../workspace/sending.ts';
import type { Session } from '../workspace/session.ts';
import { formatOf } from './format.ts';
import type { Outcome } from './plan.ts';
import { Planner } from './planner.ts';
import { makeTexts } from './texts.ts';

// The list of deadlines: as a table, a calendar and so on.

/** How names of files end, by format. */
export const DEADLINE_ENDINGS = { table: 'txt', json: 'json', ics: 'ics', markdown: 'md', github: 'log' } as const;
type Format = keyof typeof DEADLINE_ENDINGS;
/** What may come first in the list. */
export const SORTS = ['urgency', 'deadline', 'post-by', 'case'] as const satisfies readonly SortKey[];
/** What may be taken as a no. */
export const FAIL_ON = ['passed', 'soon', 'unpostable'] as const;

/** The flags of a list of deadlines. */
export interface DeadlinesFlags extends SendingFlags, OutputFlags {
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

/** Makes the list that the flags ask for. What goes to a file, and a calendar, is whole or is not made. */
export async function makeDeadlines(session: Session, flags: DeadlinesFlags): Promise<Outcome> {
  const format = formatOf(session, flags, DEADLINE_ENDINGS);
  checkFlags(flags, format);
  const sending = await sendingOf(session, flags);
  await checkSending(session, flags, sending);
  const { within, failOn } = flags;
  const needsTargets = flags.watchlist || format === 'ics';
  const { rows: all, problems } = await loadHeads(
    session,
    { cases: flags.case, targets: needsTargets ? 'all' : sending ? 'ahead' : 'none' },
    (head) => {
      const row = rowOf(head, session.today, within, sending);
      return needsTargets ? row : withoutTargets(row);
    },
  );
  const shown = within === undefined ? all : all.filter((row) => isWithin(row, within));
  await checkWhole(session, problems, flags, format);
  await session.report(problems);
  const outcome = await make(session, sortRows(shown, flags.sort), { format, flags, sending, problems });
  if (anyError(problems)) return all.length > 0 && !session.flags.strict ? 'left-out' : false;
  if (problems.some(isNotFilledIn)) return false;
  return outcome && (failOn === undefined || !all.some(FAILING[failOn]));
}

/** Targets are most of a head, and are done with once it is known by when to post. */
function withoutTargets({ head: { targets: _, ...head }, ...row }: DeadlineRow): DeadlineRow {
  return { ...row, head };
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

/** Refuses what nobody can know as long as it is not known from where letters are posted. */
async function checkSending(session: Session, flags: DeadlinesFlags, sending: Sending | undefined): Promise<void> {
  const needed = flags.explain ? '--explain' : flags.failOn === 'unpostable' ? '--fail-on unpostable' : undefined;
  const flag = needed ?? (flags.sort === 'post-by' ? '--sort post-by' : undefined);
  if (!sending && flag) throw failure('post-by-sender', { flag, known: await session.senders() });
}

/**
 * Throws if a file or a calendar would lack a case: it would stand in the place of a whole one, and nobody would miss the
 * case. A case that nobody has filled in yet was in none before, and is left out unless --strict is given.
 */
async function checkWhole(
  session: Session,
  problems: readonly Finding[],
  { output = '-' }: OutputFlags,
  format: Format,
): Promise<void> {
  const { strict = false } = session.flags;
  const calendar = format === 'ics';
  if (!calendar && output === '-') return;
  const lacks = strict ? anyError(problems) || problems.some(isNotFilledIn) : anyError(problems);
  if (!lacks) return;
  await session.report(problems);
  throw failure('list-not-whole', { calendar });
}

/** How rows are to be made into a list. */
interface Making {
  readonly format: Format;
  readonly flags: DeadlinesFlags;
  readonly sending: Sending | undefined;
  readonly problems: readonly Finding[];
}

async function make(session: Session, rows: readonly DeadlineRow[], making: Making): Promise<Outcome> {
  const { format, flags, problems } = making;
  const { output = '-' } = flags;
  const isTable = format === 'table' && !flags.watchlist;
  if (isTable && rows.length === 0) {
    if (problems.length === 0) await session.say(session.messages.deadlines.none);
    return true;
  }
  const content = async () => (await import('./deadlines-text.ts')).deadlinesText(session, rows, making);
  if (isTable && output === '-' && !flags.dryRun) {
    await show(session, await content());
    return true;
  }
  const planner = new Planner(session, { makes: 'deadlines', format, keeps: flags.dryRun ?? false });
  const items = rows.map(({ head }) => ({ case: head.slug, name: head.title }));
  const name = `deadlines.${flags.watchlist ? 'md' : DEADLINE_ENDINGS[format]}`;
  return makeTexts(session, planner, [{ name, items, content }], flags);
}
