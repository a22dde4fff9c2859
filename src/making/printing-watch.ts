import { type IppGroup, type IppQuestion, OPERATIONS } from '../printer/ipp.ts';
import { JOB_ATTRIBUTES, type JobOutcome, outcome, PRINTER_ATTRIBUTES } from '../printer/outcome.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Session } from '../workspace/session.ts';
import type { Queue } from './printing-queue.ts';

// Watching a job until it is done: `lp` says that all is well as soon as the job waits, and not whether it came out.

/**
 * Milliseconds: between two looks, until a reason is told that may pass by itself, until it is said that nothing happens, and
 * until nobody waits any longer. Our choice.
 */
const TIMES = { look: 500, settled: 1000, silence: 30_000, end: 600_000 } as const;

/** What tells of jobs, and lets time pass. */
export interface Watched {
  readonly printing: { wait(milliseconds: number): Promise<void> };
  ask(question: IppQuestion): Promise<readonly IppGroup[]>;
}

/** Waits until a job is done; true if it came out. What holds it up is said. `sheets` were printed. */
export async function watch(
  session: Session,
  system: Watched,
  queue: Queue,
  number: number,
  sheets: number,
): Promise<boolean> {
  const job = `${queue.name}-${number}`;
  const patience = new Patience(session);
  for (;;) {
    const now = await look(system, queue, number);
    if (now === undefined) return fail(session, finding('print-unknown', { job }));
    if (now.stands === 'done') {
      await session.say(session.messages.printing.printed(sheets, queue.destination));
      return true;
    }
    if (now.stands === 'failed') return fail(session, finding('print-failed', { job, why: now.why }));
    if (now.stands === 'stopped' || (await patience.isOver(now)))
      return fail(session, finding('print-waits', { job, why: now.why }));
    await system.printing.wait(TIMES.look);
  }
}

/** How long nothing happened, and what was said about it. */
class Patience {
  private readonly session: Session;
  private mark = '';
  private still = 0;
  private said = '';

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes note of how a job stands, says what holds it up, and is over if nothing happened for long. */
  async isOver({ mark, why }: JobOutcome): Promise<boolean> {
    const { holdup, waiting } = this.session.messages.printing;
    const reason = holdup(why);
    this.still = mark === this.mark ? this.still + TIMES.look : 0;
    this.mark = mark;
    const silent = this.still > 0 && this.still % TIMES.silence === 0;
    const news = reason !== '' && reason !== this.said && this.still >= TIMES.settled;
    if (silent || news) {
      await this.session.say(waiting(reason));
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

async function fail(session: Session, problem: Finding): Promise<boolean> {
  await session.report([problem]);
  return false;
}
