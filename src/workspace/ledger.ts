import { HostError, type Journal } from '../host/host.ts';
import { entryLine, LEDGER_VERSION, type LedgerEntry, type NewEntry } from '../ledger/entry.ts';
import { undoneBy } from '../ledger/letters.ts';
import { purged } from '../ledger/purge.ts';
import { type Ledger, readLedger, together } from '../ledger/read.ts';
import { failure } from '../problem/failure.ts';
import { baseFolder, dataFolder, type Session } from './session.ts';

// Where the record of what was sent lies, and how entries get into it.

/** Its name, beside the roster or in the folder of states. */
const LEDGER = 'sent.ndjson';
/** Names of a roster that is found by itself: in the folder in which one stands, or among the user's own data. */
const ROSTERS = ['members.csv', 'members.yaml', 'members.yml'] as const;
/** A larger ledger is refused, in bytes: some half a million entries. */
const LIMIT = 134_217_728;
/** Entries that are written in one go. */
const AT_ONCE = 1000;

/** The ledger of a group: beside its roster, if there is one; else that of the user. `roster` is the path of a roster that somebody named. */
export function ledgerPath({ host }: Session, roster?: string): string {
  if (roster !== undefined && roster !== '-') return host.join(roster, '..', LEDGER);
  const isFile = (path: string) => host.kind(path) === 'file';
  const beside = [host.folder, dataFolder(host)].find((folder) =>
    [LEDGER, ...ROSTERS].some((name) => isFile(host.join(folder, name))),
  );
  return host.join(beside ?? baseFolder(host, 'XDG_STATE_HOME', ['.local', 'state']), LEDGER);
}

/** Reads ledgers as one; one that is not there has no entries. */
export async function loadLedgers(session: Session, paths: readonly string[]): Promise<Ledger> {
  const ledgers: Ledger[] = [];
  for (const path of new Set(paths)) ledgers.push(await loadLedger(session, path));
  const [only] = ledgers;
  return only && ledgers.length === 1 ? only : together(ledgers);
}

/** Reads a ledger; one that is not there has no entries. What is wrong with its lines is for the caller to report. */
export async function loadLedger(session: Session, path: string): Promise<Ledger> {
  const { host } = session;
  return readLedger(await ledgerText(session, path), host.shortPath(path));
}

/** The text of a ledger; '' if it is not there. */
export async function ledgerText(session: Session, path: string): Promise<string> {
  const { host } = session;
  if (host.kind(path) === 'missing') return '';
  return new TextDecoder().decode(await session.readBytes(path, host.shortPath(path), LIMIT));
}

/**
 * Adds entries, each on a line of its own, all of the same moment. They are on the disk when this returns, and what others add meanwhile stays.
 * Entries that were added with the ids that they bring count once, however often they are added. Throws if not all could be added.
 */
export async function append(session: Session, path: string, entries: readonly NewEntry[]): Promise<void> {
  const added = await notYetIn(session, path, entries);
  if (added.length === 0) return;
  const { host } = session;
  const journal = await host.journal();
  const now = session.flags.today ?? journal.now();
  const command = shortName(journal);
  const lineOf = (entry: NewEntry) =>
    entryLine({ id: `${shortName(journal)}.${command}`, at: now, ...entry, version: LEDGER_VERSION } as LedgerEntry);
  for (let done = 0; done < added.length; done += AT_ONCE) {
    const lines = added.slice(done, done + AT_ONCE).map(lineOf);
    const part = appended(() => journal.append(path, lines), host.shortPath(path), done, added.length);
    const { cause } = part;
    if (cause === undefined) continue;
    throw failure('ledger-part', {
      path: host.shortPath(path),
      done: done + part.lines,
      count: added.length,
      cause,
    });
  }
}

/**
 * What is to be added for entries of which some may be in the ledger already, by the ids that they bring: a command that is run once more enters
 * what it had not. What somebody has taken back since then holds again.
 */
async function notYetIn(session: Session, path: string, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> {
  if (entries.every(({ id }) => id === undefined)) return entries;
  const { entries: known } = await loadLedger(session, path);
  const ids = new Set(known.map(({ id }) => id));
  const undoing = undoneBy(known);
  return entries.flatMap((entry): NewEntry[] => {
    if (entry.id === undefined || !ids.has(entry.id)) return [entry];
    return (undoing.get(entry.id) ?? []).map(({ id }): NewEntry => ({ state: 'undone', of: id }));
  });
}

/** Ten digits: behind a dot, in the ids of all entries of one command, those of the command. */
function shortName({ newName }: Journal): string {
  return newName().slice(0, 10);
}

/** Takes initials and hashes out of a ledger, of letters of which nothing was entered for so many days. Returns of how many. */
export async function purgeLedger(session: Session, path: string, days: number): Promise<number> {
  const { host } = session;
  const journal = await host.journal();
  let count = 0;
  appended(
    () =>
      journal.rewrite(path, LIMIT, (text) => {
        const result = purged(text, session.today, days);
        count = result.count;
        return result.text;
      }),
    host.shortPath(path),
  );
  return count;
}

/** `done` of so many entries are in the ledger already. */
function appended<T>(act: () => T, path: string, done = 0, count = 0): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { cause } = error;
    throw done > 0
      ? failure('ledger-part', { path, done, count, cause })
      : failure('ledger-unwritable', { path, cause });
  }
}
