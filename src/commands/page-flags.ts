import { type Command, InvalidArgumentError } from 'commander';
import { failure } from '../failure.ts';

// Flags of the commands that make pages for a printer.

/** What is to be done about the printer. */
export interface PageFlags {
  readonly print?: boolean;
  readonly yes?: boolean;
  readonly printer?: string;
  /** Millimetres to the right and down. */
  readonly offset?: { readonly dx: number; readonly dy: number };
  readonly fontDir?: string;
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

/** Refuses flags of PDF files for anything else. `names` are their keys and how they are typed. */
export function refuseFlags<F extends object>(flags: F, names: { readonly [K in keyof F]?: string }): void {
  const keys = Object.keys(names) as (keyof F)[];
  const given = keys.filter((key) => flags[key] !== undefined && !(key === 'returnAddress' && flags[key] === true));
  if (given.length > 0) throw failure('flags-for-pdf', { flags: given.map((key) => names[key]).join(', ') });
}
