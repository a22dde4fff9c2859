import { HostError, type Printing, type Ran } from '../host/host.ts';
import { CAPABILITIES, cannotPrint, isTwoSided, mediaFor, plainMedia } from '../printer/capabilities.ts';
import {
  type IppGroup,
  type IppQuestion,
  ippAnswer,
  ippRequest,
  number as numberIn,
  OPERATIONS,
} from '../printer/ipp.ts';
import { jobNumber, type PrintJob, printCommand, shellLine } from '../printer/job.ts';
import { quotable } from '../printer/reasons.ts';
import { Failure, failure } from '../problem/failure.ts';
import { type Cause, type Finding, finding } from '../problem/finding.ts';
import { visibleLine } from '../problem/visible.ts';
import { mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import type { PlannedPrinting } from './plan.ts';
import { choosePrinterQueue, type Queue } from './printing-queue.ts';
import { jobName, watch } from './printing-watch.ts';

// --print: a finished PDF through CUPS. The printer is asked first, the job is watched afterwards.

export type { PrintJob } from '../printer/job.ts';

/** The flags of a command that prints. */
export interface PrintFlags {
  readonly print?: boolean;
  readonly printer?: string;
  readonly yes?: boolean;
}

/** More sheets than this are printed only if somebody says yes: a wrong address list costs a box of envelopes. Our choice. */
const MANY = 20;

/** A print system with a thousand printers answers with less. */
const ANSWER_LIMIT = 8_388_608;

/** The printer that would print a job, and the command. Throws with everything that stands in the way. */
export async function planPrinting(session: Session, job: PrintJob, flags: PrintFlags): Promise<PlannedPrinting> {
  const system = new PrintSystem(await session.host.printing());
  const { queue, words } = await preparePrinting(session, system, job, flags);
  const command = visibleLine(shellLine(words, job.name));
  return { printer: queue.shown, sheets: job.sheets * job.copies, command };
}

/**
 * Asks the printer whether it can, asks the user if it is much, prints, and watches until the job is done. True if it came
 * out; throws a Failure if nothing was printed because something is wrong. `make` makes the PDF: called only once all is
 * well.
 */
export async function printDocument(
  session: Session,
  job: PrintJob,
  flags: PrintFlags,
  make: () => AsyncIterable<Uint8Array>,
): Promise<boolean> {
  const system = new PrintSystem(await session.host.printing());
  const { queue, words } = await preparePrinting(session, system, job, flags);
  if (!(await mayPrint(session, sheets(job), queue.shown, flags))) {
    await session.say(session.messages.printing.nothing);
    return false;
  }
  const number = await hand(system, queue, words, make());
  const { handed, held } = session.messages.printing;
  if (job.held) {
    await session.say(held(queue.shown, sheets(job), jobName(queue, number)));
    return true;
  }
  await session.say(handed(queue.shown, sheets(job), jobName(queue, number)));
  return watch(session, system, queue, number, sheets(job));
}

/** True if the printer that the flags mean prints on both sides; false if it cannot, or if no printer can be asked. */
export async function printsTwoSided(session: Session, flags: PrintFlags): Promise<boolean> {
  try {
    const system = new PrintSystem(await session.host.printing());
    const queue = await choosePrinterQueue(session, system, flags.printer);
    return isTwoSided(await capabilitiesOf(system, queue));
  } catch (error) {
    if (error instanceof Failure) return false; // told when it comes to printing
    throw error;
  }
}

/** The printer, and the words of the command that prints on it. Throws with everything that stands in the way. */
async function preparePrinting(
  session: Session,
  system: PrintSystem,
  job: PrintJob,
  flags: PrintFlags,
): Promise<{ queue: Queue; words: readonly string[] }> {
  const queue = await choosePrinterQueue(session, system, flags.printer);
  const printer = await capabilitiesOf(system, queue);
  const problems = cannotPrint(job, queue.destination, printer);
  if (problems.length > 0) throw new Failure(problems);
  return { queue, words: printCommand(job, queue.destination, mediaFor(job, printer) ?? plainMedia(job)) };
}

async function capabilitiesOf(system: PrintSystem, { uri }: Queue): Promise<IppGroup> {
  const [printer = new Map()] = await system.ask({
    operation: OPERATIONS.printer,
    printer: uri,
    wanted: CAPABILITIES,
  });
  return printer;
}

/** True if so many sheets may be printed: somebody says so, if they are many. */
export async function mayPrint(
  session: Session,
  count: number,
  printer: string,
  { yes }: PrintFlags,
): Promise<boolean> {
  if (count <= MANY || yes) return true;
  if (!mayAsk(session)) throw failure('print-many', { count, printer });
  const { ask, yes: means } = session.messages.printing;
  const said = await session.host.ask(ask(count, printer));
  return means.includes(said?.trim().toLowerCase() ?? '');
}

function sheets({ sheets: each, copies }: PrintJob): number {
  return each * copies;
}

/** Hands the PDF to the print system. The number of the job. */
async function hand(
  system: PrintSystem,
  queue: Queue,
  words: readonly string[],
  file: AsyncIterable<Uint8Array>,
): Promise<number> {
  const before = await newestJob(system, queue);
  const { code, signal, stdout, stderr } = await system.print(words, file);
  const number = code === 0 ? jobNumber(stdout) : undefined;
  if (number !== undefined) return number;
  if (signal !== undefined) throw await cutOff(system, queue, signal, before);
  const newest = code === 0 ? await newestJob(system, queue) : 0;
  if (newest > before) return newest;
  const said = quotable(stderr.replace(/^lp: /, ''));
  const silent: Cause = code === 0 ? { is: 'no-number' } : { is: 'error', value: String(code) };
  const cause: Cause = said === '' ? silent : { is: 'said', value: said };
  throw failure('print-refused', { queue: queue.destination, cause });
}

/** What to know after `lp` was killed: it may have handed over a job, whole or in part. */
async function cutOff(system: PrintSystem, queue: Queue, signal: string, before: number): Promise<Failure> {
  const number = await newestJob(system, queue);
  const job = number > before ? { job: jobName(queue, number) } : {};
  return failure('print-cut-off', { queue: queue.shown, signal, ...job });
}

/** The number of the user's newest job that waits at a printer; 0 if there is none, or if nobody says. */
async function newestJob(system: PrintSystem, { uri }: Queue): Promise<number> {
  const question = { operation: OPERATIONS.jobs, printer: uri, mine: true, wanted: ['job-id'] };
  try {
    return Math.max(0, ...(await system.ask(question)).map((job) => numberIn(job, 'job-id') ?? 0));
  } catch (error) {
    if (error instanceof Failure) return 0;
    throw error;
  }
}

/** The print system, with its silence and its refusals told in our words. */
class PrintSystem {
  readonly printing: Printing;

  constructor(printing: Printing) {
    this.printing = printing;
    if (!printing.possible) throw failure('print-impossible', {});
  }

  /** The printers or jobs that an answer tells of; none if the system knows no such thing. */
  async ask(question: IppQuestion): Promise<readonly IppGroup[]> {
    const bytes = ippRequest({ ...question, user: this.printing.user });
    const answer = ippAnswer(await failingPlainly(this.printing.ask(bytes, ANSWER_LIMIT)));
    if (!answer) throw failure('print-system-missing', { place: 'CUPS', cause: { is: 'unreadable' } });
    return answer.status < 0x100 ? answer.groups : [];
  }

  async print(words: readonly string[], file: AsyncIterable<Uint8Array>): Promise<Ran> {
    try {
      return await this.printing.print(words, file);
    } catch (error) {
      if (!(error instanceof HostError) || error.path !== words[0]) throw error;
      throw new Failure([refusal(error)]);
    }
  }
}

function refusal(error: HostError): Finding {
  return error.refusal === 'missing'
    ? finding('print-program-missing', { program: error.path })
    : finding('print-refused', { queue: error.path, cause: error.cause });
}

async function failingPlainly(asked: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw failure('print-system-missing', { place: error.path, cause: error.cause });
  }
}
