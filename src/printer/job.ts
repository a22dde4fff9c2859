// The command that prints a PDF: `lp`, to which the file goes as standard input, so that it never lies about on the disk.

/** A PDF to print. */
export interface PrintJob {
  /** What the print system shows everybody who looks at its queue: no names of people, "appeal envelopes, 12". */
  readonly title: string;
  /** What the file is called where it is spoken of. */
  readonly name: string;
  /** Millimetres of a page as it is in the PDF, landscape or portrait. */
  readonly width: number;
  readonly height: number;
  /** Its size as PWG 5101.1 names it. */
  readonly pwg?: string;
  /** Sheets of one copy. */
  readonly sheets: number;
  readonly copies: number;
  /** Two pages on a sheet, as the leaves of a book; otherwise one. */
  readonly twoSided?: boolean;
  /** It waits in the queue until somebody lets it go: other paper must be put in first. */
  readonly held?: boolean;
}

/** Both sides of a sheet, turned over at its long edge: RFC 8011, 5.2.8. */
export const TWO_SIDED = 'two-sided-long-edge';

/**
 * The words of the command: true to size, and one-sided if nothing else is said. `media` is the printer's own name of the size.
 *
 * Which way up a page must go is not said: `orientation-requested` is left out. With CUPS 2.4.2 and cups-filters 1.28.17, a
 * queue of `-m everywhere` and ippeveprinter, a landscape page of 220 x 110 mm on iso_dl_110x220mm arrives turned to the right
 * by a quarter (its left edge goes in first) and true to size, and a portrait page as it is. With orientation-requested=4,
 * both arrive with a /Rotate that a printer may not heed; 3 changes nothing.
 */
export function printCommand(job: PrintJob, queue: string, media: string): string[] {
  const options = [
    `media=${media}`,
    'print-scaling=none',
    `sides=${job.twoSided ? TWO_SIDED : 'one-sided'}`,
    ...(job.copies > 1 ? ['collate=true'] : []), // one letter whole after the other
    'document-format=application/pdf',
  ];
  const words = ['-d', queue, '-n', String(job.copies), '-t', job.title, ...(job.held ? ['-H', 'hold'] : [])];
  return ['lp', ...words, ...options.flatMap((option) => ['-o', option])];
}

/** The command as it is typed into a shell, with the file that it reads. */
export function shellLine(words: readonly string[], file: string): string {
  return `${words.map(quoted).join(' ')} < ${quoted(file.startsWith('-') ? `./${file}` : file)}`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The number that `lp` gave a job: "request id is hp-12 (0 file(s))". */
export function jobNumber(said: string): number | undefined {
  const found = /.*-(\d{1,9}) \(\d+ /s.exec(said);
  return found ? Number(found[1]) : undefined;
}
