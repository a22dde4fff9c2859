import { type Command, InvalidArgumentError, Option } from 'commander';
import { isoDate } from '../day.ts';

/** Flags that every command takes, before or after its name. */
export interface GlobalFlags {
  readonly cases?: string;
  readonly today?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly input: boolean;
  readonly color: boolean;
}

/** A command: what it is called, and a module that says its flags and runs it, loaded only when it is typed. */
export interface CommandModule {
  /** Adds flags, arguments and help to the command. */
  declare(command: Command): void;
}

/** Adds the flags that every command takes. */
export function addGlobalFlags(program: Command): void {
  program
    .option('--cases <dir>', 'folder of case files, in place of ./cases, yours and those that ship')
    .addOption(new Option('--today <date>', 'take this day for today (YYYY-MM-DD)').argParser(dayFlag))
    .option('--json', 'print data instead of text')
    .option('--strict', 'end with 1 if there were warnings')
    .option('-q, --quiet', 'print errors only, no notes and no warnings')
    .option('--no-input', 'never ask a question')
    .option('--no-color', 'print without colour')
    .option('-d, --debug', 'show where an unexpected error came from');
}

/** A day of the calendar as a flag's value. */
export function dayFlag(value: string): string {
  if (!isoDate(value)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2026-06-08.');
  return value;
}

/** A flag that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** A number of days as a flag's value: 14 or 14d. */
export function daysFlag(value: string): number {
  const days = /^(\d{1,5})d?$/.exec(value);
  if (!days) throw new InvalidArgumentError('Give a number of days, such as 14d.');
  return Number(days[1]);
}

/** How many days a letter takes, as a flag's value: at most a year, as in the config. */
export function transitFlag(value: string): number {
  const days = daysFlag(value);
  if (days > 365) throw new InvalidArgumentError('Give at most 365 days.');
  return days;
}

/** -o, -f and -n, for commands that write files. */
export function addOutputFlags(command: Command, what: string): Command {
  return command
    .option('-o, --output <path>', `${what}; - is the terminal`)
    .option('-f, --force', 'write over files that exist, and for cases that are closed')
    .option('-n, --dry-run', 'say what would be written, and write nothing');
}

/** The flags of a command that writes files. */
export interface OutputFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}
