import { type IppGroup, type IppQuestion, OPERATIONS } from '../printer/ipp.ts';
import { JOB_ATTRIBUTES, type JobOutcome, outcome, PRINTER_ATTRIBUTES } from '../printer/outcome.ts';
import { Failure } from '../problem/failure.ts';
import { type Cause, type Finding, finding } from '../problem/finding.ts';
import { visibleName } from '../problem/visible.ts';
import type { Session } from '../workspace/session.ts';
import type { Queue } from './printing-queue.ts';

// Watching a job until it is done: `lp` says that all is well as soon as the job waits, and not whether it came out.

/**
 * Milliseconds: between two looks, until a reason is told that may pass by itself, until it is said that nothing comes out, and until
 * nobody waits any longer. Looks take time too, and whoever waits for a printer that died is to know it within 30 seconds. Our choice.
 */
const TIMES = { look: 500, settled: 1000, silence: 25_000, end: 600_000 } as const;

/** Looks in a row that the print system may leave unanswered: it may be started anew meanwhile. Our choice. */
const UNANSWERED = 10;

/** What tells of jobs, and lets time pass. */
export interface Watched {
  readonly printing: { wait(milliseconds: number): Promise<void> };
  ask(question: IppQuestion): Promise<readonly IppGroup[]>;
}

/** The name of a job, as `cancel` takes it and a terminal can show it. */
export function jobName(queue: Queue, number: number): string {
  return `${visibleName(queue.name)}-${number}`;
}

/** Waits until a job is done; true if it came out. What holds it up is said. `sheets` were printed. */
export async function watch(
  session: Session,
  system: Watched,
  queue: Queue,
  number: number,
  sheets: number,
): Promise<boolean> {
  const job = jobName(queue, number);
  const patience = new Patience(session, job);
  let unanswered = 0;
  for (;;) {
    const now = await orFailure(() => look(system, queue, number));
    unanswered = now instanceof Failure ? unanswered + weightOf(now) : 0;
    const wrong =
      now instanceof Failure
        ? unanswered >= UNANSWERED && [...now.problems, finding('print-unknown', { job })]
        : await whatIsWrong(job, now, patience);
    if (wrong) return fail(session, wrong);
    if (!(now instanceof Failure) && now?.stands === 'done') break;
    await system.printing.wait(TIMES.look);
  }
  await session.say(session.messages.printing.printed(sheets, queue.shown));
  return true;
}

/** What keeps a job from coming out for good, or for longer than anybody waits; undefined as long as it may. */
async function whatIsWrong(
  job: string,
  now: JobOutcome | undefined,
  patience: Patience,
): Promise<readonly Finding[] | undefined> {
  if (now === undefined) return [finding('print-unknown', { job })];
  const { stands, why } = now;
  if (stands === 'done') return undefined;
  if (stands === 'failed') return [finding('print-failed', { job, why })];
  if (stands === 'stopped' || (await patience.isOver(now))) return [finding('print-waits', { job, why })];
  return undefined;
}

/** How long nothing happened, and what was said about it. */
class Patience {
  private readonly session: Session;
  private readonly job: string;
  private mark = '';
  private still = 0;
  private progress = '';
  private quiet = 0;
  private said = '';

  constructor(session: Session, job: string) {
    this.session = session;
    this.job = job;
  }

  /** Takes note of how a job stands, says what holds it up, and is over if nothing happened for long or the printer is gone. */
  async isOver({ mark, progress, gone, why }: JobOutcome): Promise<boolean> {
    const { holdup, waiting } = this.session.messages.printing;
    const reason = holdup(why);
    this.still = mark === this.mark ? this.still + TIMES.look : 0;
    this.mark = mark;
    this.quiet = progress === this.progress ? this.quiet + TIMES.look : 0;
    this.progress = progress;
    if (gone && this.quiet >= TIMES.silence) return true;
    const silent = this.quiet > 0 && this.quiet % TIMES.silence === 0;
    const news = reason !== '' && reason !== this.said && this.still >= TIMES.settled;
    if (silent || news) {
      await this.session.say(waiting(this.job, reason, silent));
      this.said = reason;
    }
    return this.still >= TIMES.end;
  }
}

/** How a job stands; undefined if the print system knows it no more. */
async function look(system: Watched, queue: Queue, number: number): Promise<JobOutcome | undefined> {
  const [job] = await system.ask({
    operation: OPERATIONS.job,
    printer: queue.uri,
    job: number,
    wanted: JOB_ATTRIBUTES,
  });
  const [printer = new Map()] = await system.ask({
    operation: OPERATIONS.printer,
    printer: queue.uri,
    wanted: PRINTER_ATTRIBUTES,
  });
  return job && outcome(job, printer);
}

async function orFailure<T>(make: () => Promise<T>): Promise<T | Failure> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** How many looks that nobody answers a failure stands for: silence is waited for, and takes half of the time. */
function weightOf({ problems }: Failure): number {
  const isSilent = problems.some(
    (one) => one.code === 'print-system-missing' && (one.arguments as { cause: Cause }).cause.is === 'silent',
  );
  return isSilent ? UNANSWERED / 2 : 1;
}

async function fail(session: Session, problems: readonly Finding[]): Promise<boolean> {
  await session.report(problems);
  return false;
}
