import { type Finding, finding, inOrder } from '../problem/finding.ts';
import type { LedgerFindings, LedgerLines } from '../problem/ledger-findings.ts';
import { entryLine, entryOf, isLetter, LEDGER_VERSION, type LedgerEntry, momentOf } from './entry.ts';

// A ledger is read line by line: what is no entry is told and set aside, and never makes the others unreadable.

/** What a ledger says. */
export interface Ledger {
  /** By moment and then by id, each once. */
  readonly entries: readonly LedgerEntry[];
  /** The same as their lines stand: what was entered last is last. */
  readonly entered: readonly LedgerEntry[];
  /** What is wrong with its lines. */
  readonly findings: readonly Finding[];
}

/** Of the lines of one fault so many are named. */
const NAMED = 5;
/** What git puts around lines of two branches that it cannot merge. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/;

/** A line of a version (a number) that is yet to come. */
interface Newer {
  readonly newer: number;
}

type Fault = 'torn' | 'foreign' | 'conflict' | 'newer' | 'differs' | 'orphan';

/** Reads a ledger; `file` is its path as people see it. */
export function readLedger(text: string, file = ''): Ledger {
  const reading = new Reading();
  let line = 0;
  for (const row of rowsOf(text)) {
    line += 1;
    if (row.trim() !== '') reading.take(readRow(row), line);
  }
  return reading.ledger(file);
}

/** True if two entries say the same, whenever each was written: a command that was stopped enters once more what it had entered. */
function isSame(one: LedgerEntry, other: LedgerEntry): boolean {
  return entryLine(one) === entryLine({ ...other, at: one.at });
}

/** Several ledgers as one: what stands in two of them counts once. */
export function together(ledgers: readonly Ledger[]): Ledger {
  const byId = new Map(ledgers.flatMap(({ entered }) => entered).map((one) => [one.id, one]));
  const entered = [...byId.values()];
  return { entries: inTime(entered), entered, findings: ledgers.flatMap(({ findings }) => findings) };
}

class Reading {
  private readonly faults = new Map<Fault, { count: number; lines: number[] }>();
  private readonly byId = new Map<string, { readonly entry: LedgerEntry; readonly line: number }>();
  private newest = LEDGER_VERSION;

  take(read: LedgerEntry | Newer | Fault, line: number): void {
    if (typeof read === 'string') return this.wrong(read, line);
    if ('newer' in read) {
      this.newest = Math.max(this.newest, read.newer);
      return this.wrong('newer', line);
    }
    const known = this.byId.get(read.id);
    if (known === undefined) this.byId.set(read.id, { entry: read, line });
    else if (!isSame(known.entry, read)) this.wrong('differs', line);
  }

  ledger(file: string): Ledger {
    for (const { entry, line } of this.byId.values())
      if (!isLetter(entry) && !this.byId.has(entry.of)) this.wrong('orphan', line);
    const entered = [...this.byId.values()].map(({ entry }) => entry);
    const findings = [...this.faults].map(([fault, lines]) => toldOf(fault, lines, this.newest, file));
    return { entries: inTime(entered), entered, findings: inOrder(findings) };
  }

  private wrong(fault: Fault, line: number): void {
    const known = this.faults.get(fault) ?? { count: 0, lines: [] };
    known.count += 1;
    if (known.lines.length < NAMED) known.lines.push(line);
    this.faults.set(fault, known);
  }
}

/** Lines, one at a time: a ledger may be long. */
function* rowsOf(text: string): Iterable<string> {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end === -1 ? text.length : end);
    from = end === -1 ? text.length : end + 1;
  }
}

function readRow(row: string): LedgerEntry | Newer | Fault {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return CONFLICT.test(row) ? 'conflict' : 'torn';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'foreign';
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > LEDGER_VERSION)
    return { newer: version };
  return entryOf(value as Record<string, unknown>) ?? 'foreign';
}

function inTime(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const timed = entries.map((entry) => ({ entry, moment: momentOf(entry) }));
  timed.sort((a, b) => a.moment - b.moment || (a.entry.id < b.entry.id ? -1 : 1));
  return timed.map(({ entry }) => entry);
}

function toldOf(fault: Fault, lines: LedgerLines, version: number, file: string): Finding {
  const [first] = lines.lines;
  const place = { file, ...(first === undefined ? {} : { line: first }) };
  if (fault === 'newer') return finding('ledger-newer', { ...lines, version }, place);
  return finding(`ledger-${fault}` satisfies keyof LedgerFindings, lines, place, 'warning');
}
