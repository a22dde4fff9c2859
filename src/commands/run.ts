import type { Host } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import type { Messages } from '../problem/messages.ts';
import { isoDate } from '../source/day.ts';
import type { GlobalFlags } from '../workspace/flags.ts';
import { Session } from '../workspace/session.ts';
import type { CommandLine } from './command-line.ts';
import type { CommandModule } from './flags.ts';

/** The module of each command, by the name that is typed. */
export type CommandModules = ReadonlyMap<string, () => Promise<CommandModule>>;

/** The world and the exit code of one run, kept with the program that commander built for it. */
export interface Run {
  readonly host: Host;
  readonly modules: CommandModules;
  readonly messages: Messages;
  exit: 0 | 1 | 2;
}

const RUNS = new WeakMap<CommandLine, Run>();

/** Ties a program to its world. */
export function startRun(program: CommandLine, host: Host, modules: CommandModules, messages: Messages): Run {
  const run: Run = { host, modules, messages, exit: 0 };
  RUNS.set(program, run);
  return run;
}

/** The modules of the commands of a program. */
export function modulesOf(program: CommandLine): CommandModules {
  return RUNS.get(program)?.modules ?? new Map();
}

/** Runs a command; 1 if its answer is no, or if there were warnings and --strict. */
export async function sessionOf(command: CommandLine, work: (session: Session) => Promise<unknown>): Promise<void> {
  const { program } = command;
  const run = RUNS.get(program);
  if (!run) throw new Error('no run');
  const session = new Session(run.host, withEnvironment(program.opts<GlobalFlags>(), run.host), run.messages);
  const yes = await work(session).finally(() => session.crewAtWork?.end());
  const warned = session.problems.some((one) => one.severity === 'warning');
  const failed = session.problems.some((one) => one.severity === 'error');
  if (failed) run.exit = 2;
  else if (yes === false || (session.flags.strict && warned)) run.exit = 1;
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
