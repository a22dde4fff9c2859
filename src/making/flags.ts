import type { FormName } from '../paper/forms.ts';
import type { SheetName } from '../paper/sheets.ts';

// What the flags say that making needs; commands/ declares them.

/** What is to be done about the printer. */
export interface PageFlags {
  readonly print?: boolean;
  readonly yes?: boolean;
  readonly printer?: string;
  /** Millimetres to the right and down. */
  readonly offset?: { readonly dx: number; readonly dy: number };
  readonly fontDir?: string;
}

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
  readonly large?: boolean;
  /** Lines to write on. */
  readonly handwrite?: number;
  readonly fontDir?: string;
  readonly fit?: boolean;
  readonly boldNames?: boolean;
  readonly returnAddress: boolean;
  readonly author?: boolean;
  readonly pdfa?: boolean;
  readonly combined?: boolean;
  /** No blank backs. */
  readonly simplex?: boolean;
  readonly print?: boolean;
  readonly yes?: boolean;
}
