import { parse } from 'csv-parse/sync';

// A table that somebody saved from a spreadsheet. What is broken in it is named by its line, and the rest goes on.

/** A row with the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row cannot be read: its quotation marks do not pair, or it has no end. */
type CsvFault = 'quotes' | 'too-long';

/** The rows of a table, the heading among them, and the lines of those that cannot be read. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly broken: readonly { readonly line: number; readonly fault: CsvFault }[];
  /** True if more is broken than anybody reads of: the rest was not read. */
  readonly stopped: boolean;
}

/** Signs between cells, the likeliest first where as many of two are found. */
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** What stands between cells where there is one column only: nothing that anybody types. */
const NONE = '\u001f';

/** Characters of a row. A person is told in less; a quotation mark without its other half would take the rest of the file. */
const LONGEST_ROW = 20_000;

/** A file with more broken rows than this is no table. */
const MOST_BROKEN = 1000;

/** Excel's first line of its own: which sign stands between cells. */
const SEPARATOR = /^\ufeff?sep=(.)\r?\n/i;

/** Reads a table, with whatever sign stands between its cells. */
export function readCsv(given: string): CsvTable {
  const said = SEPARATOR.exec(given);
  const text = given.slice(said?.[0].length ?? 0).replace(/\r\n?/g, '\n');
  const delimiter = said?.[1] ?? delimiterOf(text);
  return new CsvReader(text, delimiter, said ? 1 : 0).read();
}

/** The sign that stands most often between the cells of the heading, outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text.trimStart().slice(0, LONGEST_ROW)) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n') break;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const most = Math.max(0, ...DELIMITERS.map((one) => counts.get(one) ?? 0));
  return DELIMITERS.find((one) => most > 0 && counts.get(one) === most) ?? NONE;
}

class CsvReader {
  private readonly text: string;
  private readonly delimiter: string;
  /** Lines before the text. */
  private readonly before: number;
  private readonly rows: CsvRow[] = [];
  private readonly broken: { line: number; fault: CsvFault }[] = [];
  /** Where each line begins; found once something is broken. */
  private starts: readonly number[] | undefined;

  constructor(text: string, delimiter: string, before: number) {
    this.text = text;
    this.delimiter = delimiter;
    this.before = before;
  }

  read(): CsvTable {
    let line: number | undefined = 0;
    while (line !== undefined && this.broken.length <= MOST_BROKEN) line = this.readFrom(line);
    const stopped = this.broken.length > MOST_BROKEN;
    return { rows: this.rows, broken: this.broken.slice(0, MOST_BROKEN), stopped };
  }

  /** Reads from a line on, counted from 0. The line to go on from if one is broken. */
  private readFrom(first: number): number | undefined {
    let end = first;
    const keep = (cells: string[], { lines }: { lines: number }) => {
      end = first + lines;
      const high = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      if (cells.some((cell) => cell.trim() !== '')) this.rows.push({ line: this.before + end - high, cells });
      return null;
    };
    try {
      this.parse(this.text.slice(this.startOf(first)), keep);
      return undefined;
    } catch (error) {
      const code = codeOf(error);
      const broken = this.filled(end);
      if (code !== 'INVALID_OPENING_QUOTE' || !this.readLiteral(broken))
        this.broken.push({
          line: this.before + broken + 1,
          fault: code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'quotes',
        });
      return this.startOf(broken + 1) < this.text.length ? broken + 1 : undefined;
    }
  }

  private parse(text: string, keep: (cells: string[], context: { lines: number }) => null, relaxed = false): void {
    parse(text, {
      delimiter: this.delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: keep,
    });
  }

  /** A line with a quotation mark in the middle of a cell, as it stands: Anna "Anni" Muster. False if that cannot be. */
  private readLiteral(line: number): boolean {
    const text = this.text.slice(this.startOf(line), this.startOf(line + 1));
    let read = false;
    const keep = (cells: string[]) => {
      this.rows.push({ line: this.before + line + 1, cells });
      read = true;
      return null;
    };
    try {
      this.parse(text, keep, true);
    } catch (error) {
      codeOf(error);
      return false; // a cell of it is quoted as well, and does not end
    }
    return read;
  }

  /** The first line from one on that is not empty: those are passed over without a word. */
  private filled(line: number): number {
    let at = line;
    while (this.startOf(at + 1) < this.text.length && this.lineAt(at) === '') at++;
    return at;
  }

  private lineAt(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\n$/, '');
  }

  private startOf(line: number): number {
    if (line === 0) return 0;
    this.starts ??= startsOf(this.text);
    return this.starts[line] ?? this.text.length;
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Which fault the library found; anything else is one of ours. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(?:CSV_|INVALID_)/.test(code)) throw error;
  return code;
}
