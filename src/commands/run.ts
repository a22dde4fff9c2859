import type { Host } from '../host/host.ts';
import type { Outcome } from '../making/plan.ts';
import { failure } from '../problem/failure.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import type { Messages } from '../problem/messages.ts';
import { isoDate } from '../source/day.ts';
import type { GlobalFlags } from '../workspace/flags.ts';
import { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import type { CommandModule } from './flags.ts';

/** The module of each command, by the name that is typed. */
export type CommandModules = ReadonlyMap<string, () => Promise<CommandModule>>;

/** The world and the exit code of one run, kept with the program that commander built for it. */
export interface ProgramRun {
  readonly host: Host;
  readonly modules: CommandModules;
  readonly messages: Messages;
  exit: 0 | 1 | 2;
}

const RUNS = new WeakMap<CommandLine, ProgramRun>();

/** Ties a program to its world. */
export function startRun(program: CommandLine, host: Host, modules: CommandModules, messages: Messages): ProgramRun {
  const run: ProgramRun = { host, modules, messages, exit: 0 };
  RUNS.set(program, run);
  return run;
}

/** The modules of the commands of a program. */
export function modulesOf(program: CommandLine): CommandModules {
  return RUNS.get(program)?.modules ?? new Map();
}

/** Runs a command, and keeps its exit code. */
export async function sessionOf(command: CommandLine, work: (session: Session) => Promise<unknown>): Promise<void> {
  const { program } = command;
  const run = RUNS.get(program);
  if (!run) throw new Error('no run');
  const session = new Session(run.host, withEnvironment(program.opts<GlobalFlags>(), run.host), run.messages);
  const answer = await work(session).finally(() => session.workersAtWork?.stop());
  const outcome = answer === false || answer === 'left-out' ? answer : true;
  run.exit = exitOf(outcome, session.problems, session.flags.strict ?? false);
}

/** 0: done; 1: the answer is no, something was left out, or there were warnings and --strict; 2: it could not be done. */
function exitOf(outcome: Outcome, problems: readonly Finding[], strict: boolean): 0 | 1 | 2 {
  if (outcome === 'left-out') return 1;
  if (anyError(problems)) return 2;
  return !outcome || (strict && problems.some(({ severity }) => severity === 'warning')) ? 1 : 0;
}

/** Flags go before the environment: APPEAL_TODAY stands in for --today. */
function withEnvironment(flags: GlobalFlags, { env }: Host): GlobalFlags {
  const today = flags.today ?? env.APPEAL_TODAY;
  if (!today) return flags;
  if (!isoDate(today)) {
    throw failure('flag-value', { flag: 'APPEAL_TODAY', found: today, expected: { is: 'day' } });
  }
  return { ...flags, today };
}
