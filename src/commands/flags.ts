import type { PdfFlags } from '../making/flags.ts';
import { FORM_NAMES } from '../paper/form-names.ts';
import { failure } from '../problem/failure.ts';
import { isoDate } from '../source/day.ts';
import { type CommandLine, Flags, type HelpSection, type ValueReader, WrongValue } from './command-line.ts';

// The flags that several commands take, and how the values of flags are read.

/** A command: what it is called, and a module that says its flags and runs it, loaded only when it is typed. */
export interface CommandModule {
  /** Adds flags and arguments to the command. */
  declare(command: CommandLine): void;
}

/** Adds the flags that every command takes. */
export function addGlobalFlags(program: CommandLine): void {
  new Flags(program, 'global')
    .add('--cases <dir>')
    .add('--today <date>', dayFlag)
    .add('--json')
    .add('--strict')
    .add('-q, --quiet')
    .add('--no-input')
    .add('--no-color')
    .add('-d, --debug');
}

/** A day of the calendar as a flag's value. */
export function dayFlag(value: string): string {
  if (!isoDate(value)) throw new WrongValue({ is: 'day' });
  return value;
}

/** A flag that may be given several times. */
export const collect: ValueReader = (value, before) => [...(Array.isArray(before) ? before : []), value];

/** A flag of which the first value would be lost without a word if it were given twice. */
export function once(flag: string): ValueReader {
  return (value, before) => {
    if (before !== undefined) throw failure('flag-twice', { flag });
    return value;
  };
}

/** A number of days as a flag's value: 14 or 14d. */
export function daysFlag(value: string): number {
  const days = /^(\d{1,5})d?$/.exec(value);
  if (!days) throw new WrongValue({ is: 'days' });
  return Number(days[1]);
}

/** A letter that takes longer is lost; the config has the same bound. */
const MOST_DAYS = 365;

/** How many days a letter takes, as a flag's value. */
export function transitFlag(value: string): number {
  const days = daysFlag(value);
  if (days > MOST_DAYS) throw new WrongValue({ is: 'days-to', most: MOST_DAYS });
  return days;
}

/** Adds -o, -f, -n and --open, for commands that write files; where to is in the help of the command. */
export function addOutputFlags(command: CommandLine, section: OutputSection): void {
  new Flags(command, section).add('-o, --output <path>');
  new Flags(command, 'output').add('-f, --force').add('-n, --dry-run').add('--open');
}

/** The commands that say in their help where -o writes to. */
type OutputSection = Extract<HelpSection, 'letter' | 'envelope' | 'labels' | 'evening' | 'proof'>;

/** More than this of one address is a slip of the finger. */
const MOST_COPIES = 500;

/** Adds the flags that choose addresses. */
export function addAddressFlags(command: CommandLine): void {
  new Flags(command, 'address')
    .add('--target <slug>', collect)
    .add('-a, --all')
    .add('--case <slug|path>', collect)
    .choice('--kind <kind>', ['target', 'additional', 'copy', 'card'], { read: collect })
    .add('--from <name>', once('--from'))
    .add('--copies <number>', wholeNumber(MOST_COPIES))
    .choice('--order <order>', ['cases', 'targets']);
}

/** Reads a number from 1 on as a flag's value. */
export function wholeNumber(most: number): ValueReader {
  return (value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number < 1 || number > most) throw new WrongValue({ is: 'whole-to', most });
    return number;
  };
}

/** Adds the flags that print. */
export function addPrintFlags(command: CommandLine): void {
  new Flags(command, 'print').add('--print').add('--yes');
}

/** Adds the flags of pages that are no letters. */
export function addPageFlags(command: CommandLine): void {
  addPrintFlags(command);
  new Flags(command, 'page').add('--printer <name>').add('--offset <x,y>', offsetFlag).add('--font-dir <dir>');
}

/** More than this is a wrong sheet, not a printer that is off. */
const FARTHEST = 20;

/** Two lengths in millimetres as a flag's value: 1.5,-2. */
function offsetFlag(value: string): { dx: number; dy: number } {
  const [dx = Number.NaN, dy = Number.NaN] = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(value)
    ? value.split(',').map(Number)
    : [];
  if (Math.abs(dx) <= FARTHEST && Math.abs(dy) <= FARTHEST) return { dx, dy };
  throw new WrongValue({ is: 'offset', most: FARTHEST });
}

/** Flags of pages by their keys. */
export const PAGE_FLAGS = { printer: '--printer', offset: '--offset', fontDir: '--font-dir' } as const;

/** The sheets by name, written out so that --help loads no tables; a test holds them equal. */
export const SHEET_CHOICES = ['A4', 'Letter'] as const;

/** Adds the flags that choose paper. */
export function addPaperFlags(command: CommandLine): void {
  new Flags(command, 'paper')
    .choice('--form <form>', FORM_NAMES)
    .add('--envelope <size>')
    .choice('--paper <size>', SHEET_CHOICES)
    .add('--printer <name>');
}

/** More lines to write on make a second page and a third. */
const MOST_HAND_LINES = 60;

/** Adds the flags of PDF letters. */
export function addPdfFlags(command: CommandLine): void {
  addPaperFlags(command);
  new Flags(command, 'pdf')
    .add('--fit')
    .add('--no-fit')
    .add('--sans')
    .add('--large')
    .add('--handwrite <lines>', wholeNumber(MOST_HAND_LINES))
    .add('--bold-names')
    .add('--no-return-address')
    .add('--font-dir <dir>')
    .add('--combined')
    .add('--simplex')
    .add('--pdfa')
    .add('--author');
  addPrintFlags(command);
}

/** Flags that only a PDF letter takes, as they are typed. `--paper` is also for HTML. */
export const ONLY_PDF = {
  form: '--form',
  envelope: '--envelope',
  printer: '--printer',
  fit: '--fit',
  sans: '--sans',
  large: '--large',
  handwrite: '--handwrite',
  boldNames: '--bold-names',
  fontDir: '--font-dir',
  combined: '--combined',
  simplex: '--simplex',
  pdfa: '--pdfa',
  author: '--author',
  returnAddress: '--no-return-address',
} as const satisfies { readonly [K in keyof PdfFlags]?: string };
