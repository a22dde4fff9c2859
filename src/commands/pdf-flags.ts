import { type Command, Option } from 'commander';
import type { FormName } from '../paper/forms.ts';
import type { SheetName } from '../paper/sheets.ts';
import { addPrintFlags } from './page-flags.ts';

/** Flags that choose paper: the form of the letter, the envelope it goes into, the sheet, the printer. */
export interface PaperFlags {
  readonly form?: FormName;
  readonly envelope?: string;
  readonly paper?: SheetName;
  readonly printer?: string;
}

/** Flags of PDF letters. */
export interface PdfFlags extends PaperFlags {
  readonly sans?: boolean;
  readonly fontDir?: string;
  readonly fit?: boolean;
  readonly boldNames?: boolean;
  readonly returnAddress: boolean;
  readonly author?: boolean;
  readonly pdfa?: boolean;
  readonly combined?: boolean;
  readonly print?: boolean;
  readonly yes?: boolean;
}

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
