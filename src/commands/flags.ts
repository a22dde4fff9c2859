import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PdfFlags } from '../making/flags.ts';
import { isoDate } from '../source/day.ts';

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

/** More than this of one address is a slip of the finger. */
const MOST_COPIES = 500;

/** Adds the flags that choose addresses. */
export function addAddressFlags(command: Command): Command {
  return command
    .option('--target <slug>', 'whose address; repeat it for several; "all" for every target', collect)
    .option('-a, --all', 'every target, copies too')
    .option('--case <slug|path>', 'the case, if the target does not tell; repeat it for several', collect)
    .addOption(
      new Option('--kind <kind>', 'only targets of this kind; repeat it for several')
        .choices(['target', 'additional', 'copy'])
        .argParser(kindFlag),
    )
    .option('--from <name>', 'who sends it: a sender of your config')
    .option('--copies <number>', 'how many of each', wholeNumber(MOST_COPIES))
    .addOption(
      new Option('--order <order>', 'case by case, or all of one target together').choices(['cases', 'targets']),
    );
}

const KINDS = ['target', 'additional', 'copy'];

function kindFlag(value: string, before: readonly string[] | undefined): string[] {
  if (!KINDS.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${KINDS.join(', ')}.`);
  return collect(value, before);
}

/** Reads a number from 1 on as a flag's value. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number < 1 || number > most) throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
    return number;
  };
}

/** Adds the flags that print. */
export function addPrintFlags(command: Command): Command {
  return command
    .option('--print', 'print it, through CUPS')
    .option('--yes', 'print more than 20 sheets without asking');
}

/** Adds the flags of pages that are no letters. */
export function addPageFlags(command: Command): Command {
  return addPrintFlags(command)
    .option('--printer <name>', 'a printer of your config, to undo what it gets wrong, or with --print any printer')
    .option(
      '--offset <x,y>',
      'move all by so many millimetres, right and down; otherwise as your config says',
      offsetFlag,
    )
    .option('--font-dir <dir>', 'fonts for characters that no font of the program has');
}

/** More than this is a wrong sheet, not a printer that is off. */
const FARTHEST = 20;

/** Two lengths in millimetres as a flag's value: 1.5,-2. */
function offsetFlag(value: string): { dx: number; dy: number } {
  const [dx = Number.NaN, dy = Number.NaN] = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(value)
    ? value.split(',').map(Number)
    : [];
  if (Math.abs(dx) <= FARTHEST && Math.abs(dy) <= FARTHEST) return { dx, dy };
  throw new InvalidArgumentError(`Give millimetres to the right and down, at most ${FARTHEST}, such as 1.5,-2.`);
}

/** Flags of pages by their keys. */
export const PAGE_FLAGS = { printer: '--printer', offset: '--offset', fontDir: '--font-dir' } as const;

/** The forms and sheets by name, written out so that --help loads no tables; a test holds them equal. */
export const FORM_CHOICES = [
  'din-a',
  'din-b',
  'uk',
  'us',
  'fr',
  'ch-right',
  'ch-left',
  'it',
  'es',
  'jp',
  'plain',
] as const;
export const SHEET_CHOICES = ['A4', 'Letter'] as const;

/** Adds the flags that choose paper. */
export function addPaperFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--form <form>', 'where the address and all else stand; otherwise as in your country').choices(
        FORM_CHOICES,
      ),
    )
    .option('--envelope <size>', 'the window envelope, such as DL or C5; otherwise the usual one of the form')
    .addOption(new Option('--paper <size>', 'the sheet; otherwise as in your country').choices(SHEET_CHOICES))
    .option('--printer <name>', 'a printer of your config, to undo what it gets wrong');
}

/** Adds the flags of PDF letters. */
export function addPdfFlags(command: Command): Command {
  addPaperFlags(command)
    .option('--fit', 'smaller type if that brings the letter onto one page')
    .option('--sans', 'letters without serifs')
    .option('--bold-names', 'the names of the people it is about in bold')
    .option('--no-return-address', 'leave your address out')
    .option('--font-dir <dir>', 'fonts for characters that no font of the program has')
    .option('--combined', 'one file for all letters, each beginning on a front page')
    .option('--pdfa', 'a file to be archived (PDF/A-1b)')
    .option('--author', 'put your name into the properties of the file');
  return addPrintFlags(command);
}

/** Flags that only a PDF letter takes, as they are typed. `--paper` is also for HTML. */
export const ONLY_PDF = {
  form: '--form',
  envelope: '--envelope',
  printer: '--printer',
  fit: '--fit',
  sans: '--sans',
  boldNames: '--bold-names',
  fontDir: '--font-dir',
  combined: '--combined',
  pdfa: '--pdfa',
  author: '--author',
  returnAddress: '--no-return-address',
} as const satisfies { readonly [K in keyof PdfFlags]?: string };
