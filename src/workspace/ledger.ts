import { HostError } from '../host/host.ts';
import { entryLine, LEDGER_VERSION, type LedgerEntry, type NewEntry } from '../ledger/entry.ts';
import { type Ledger, readLedger } from '../ledger/read.ts';
import { failure } from '../problem/failure.ts';
import { baseFolder, type Session } from './session.ts';

// Where the record of what was sent lies, and how entries get into it.

/** Its name, beside the roster or in the folder of states. */
const LEDGER = 'sent.ndjson';
/** Names of a roster that is found in the folder in which one stands. */
const ROSTERS = ['members.csv', 'members.yaml', 'members.yml'] as const;
/** A larger ledger is refused, in bytes: some half a million entries. */
const LIMIT = 134_217_728;

/** The ledger of a group: beside its roster, if there is one; else that of the user. `roster` is the path of a roster that somebody named. */
export function ledgerPath({ host }: Session, roster?: string): string {
  if (roster !== undefined && roster !== '-') return host.join(roster, '..', LEDGER);
  const here = host.join(host.folder, LEDGER);
  const isHere = [here, ...ROSTERS.map((name) => host.join(host.folder, name))].some(
    (path) => host.kind(path) === 'file',
  );
  return isHere ? here : host.join(baseFolder(host, 'XDG_STATE_HOME', ['.local', 'state']), LEDGER);
}

/** Reads a ledger; one that is not there has no entries. What is wrong with its lines is for the caller to report. */
export async function loadLedger(session: Session, path: string): Promise<Ledger> {
  const { host } = session;
  if (host.kind(path) === 'missing') return { entries: [], findings: [] };
  const file = host.shortPath(path);
  return readLedger(new TextDecoder().decode(await session.readBytes(path, file, LIMIT)), file);
}

/**
 * Adds entries, each on a line of its own, all of the same moment. They are on the disk when this returns, and what others add meanwhile stays.
 * Entries that were added with the ids that they bring count once, however often they are added. Throws if not all could be added.
 */
export async function append(session: Session, path: string, entries: readonly NewEntry[]): Promise<LedgerEntry[]> {
  if (entries.length === 0) return [];
  const { host } = session;
  const journal = await host.journal();
  const now = session.flags.today ?? journal.now();
  const made = entries.map(
    (entry) => ({ id: journal.newName(), at: now, ...entry, version: LEDGER_VERSION }) as LedgerEntry,
  );
  const { lines, cause } = appended(() => journal.append(path, made.map(entryLine)), host.shortPath(path));
  if (cause === undefined) return made;
  throw failure('ledger-part', { path: host.shortPath(path), done: lines, count: made.length, cause });
}

function appended<T>(act: () => T, path: string): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) throw failure('output-failed', { path, cause: error.cause });
    throw error;
  }
}
