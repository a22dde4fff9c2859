import { type ChangeEntry, isLetter, type LedgerEntry, type LetterEntry, type LetterState, momentOf } from './entry.ts';

// What has become of each letter, from the entries about it. Order of lines and clocks does not matter: a letter that is answered was
// posted, whatever the days say.

/** A letter, and where it stands. */
export interface SentLetter {
  readonly entry: LetterEntry;
  readonly state: LetterState;
  /** The entry that says so; that of the letter itself if nothing more is known. */
  readonly since: LedgerEntry;
  /** The entry that says that it was posted. */
  readonly posted?: LedgerEntry;
}

/** How far a letter is: later ones count whatever their day. What came back may have been answered all the same, by somebody else. */
const RANKS: Readonly<Record<LetterState, number>> = {
  prepared: 0,
  posted: 1,
  'handed-back': 2,
  returned: 2,
  answered: 2,
};

/** Every letter that nobody took back, in the order of the entries. */
export function lettersOf(entries: readonly LedgerEntry[]): SentLetter[] {
  const holds = holding(entries);
  const changes = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    if (isLetter(entry) || entry.state === 'undone' || !holds(entry)) continue;
    const before = changes.get(entry.of);
    if (before) before.push(entry);
    else changes.set(entry.of, [entry]);
  }
  return entries.filter(isLetter).flatMap((entry) => (holds(entry) ? [letterOf(entry, changes.get(entry.id))] : []));
}

function letterOf(entry: LetterEntry, changes: readonly ChangeEntry[] = []): SentLetter {
  let since: LedgerEntry = entry;
  let state: LetterState = entry.state;
  let posted: LedgerEntry | undefined = entry.state === 'posted' ? entry : undefined;
  for (const change of changes) {
    if (change.state === 'undone') continue;
    if (change.state === 'posted') posted ??= change;
    if (RANKS[change.state] < RANKS[state] || (change.state === state && RANKS[state] < 2)) continue;
    [since, state] = [change, change.state];
  }
  return { entry, state, since, ...(posted ? { posted } : {}) };
}

/** The entries that take entries back and hold themselves, by the id of what they take back. */
export function undoneBy(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly ChangeEntry[]> {
  const holds = holding(entries);
  const all = undoingIn(entries);
  return new Map([...all].map(([id, undoing]) => [id, undoing.filter(holds)]));
}

function undoingIn(entries: readonly LedgerEntry[]): Map<string, ChangeEntry[]> {
  const undoing = new Map<string, ChangeEntry[]>();
  for (const entry of entries)
    if (!isLetter(entry) && entry.state === 'undone') undoing.set(entry.of, [...(undoing.get(entry.of) ?? []), entry]);
  return undoing;
}

/** Tells the entries that hold from those that were taken back; what takes back may be taken back too. */
function holding(entries: readonly LedgerEntry[]): (entry: LedgerEntry) => boolean {
  const undoing = undoingIn(entries);
  if (undoing.size === 0) return () => true;
  const known = new Map<string, boolean>();
  const holds = (entry: LedgerEntry): boolean => {
    const before = known.get(entry.id);
    if (before !== undefined) return before;
    known.set(entry.id, true); // entries that undo each other in a ring, which no program writes, all hold
    const answer = !(undoing.get(entry.id) ?? []).some(holds);
    known.set(entry.id, answer);
    return answer;
  };
  return holds;
}

/** What is sent once: a letter to a target of a case, by a writer if initials are known. */
type SentOnce = Pick<LetterEntry, 'case' | 'target' | 'writer'>;

/** Initials however they are typed: A. B., AB and ab are the same. */
export function bareInitials(initials: string): string {
  return initials.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}

/** The key of what anybody of the group has posted, or one writer; null stands for those whose initials nobody gave. */
function postedKey({ case: slug, target }: SentOnce, ...writer: readonly (string | null)[]): string {
  return JSON.stringify([slug, target, ...writer.map((one) => one && bareInitials(one))]);
}

/** What was posted and has not come back: the newest letter of each target of a case, and of each writer. For `postedBefore`. */
export function postedKeys(entries: readonly LedgerEntry[]): ReadonlyMap<string, SentLetter> {
  const posted = lettersOf(entries).filter(({ state }) => state === 'posted' || state === 'answered');
  const timed = posted.map((letter) => ({ letter, moment: momentOf(letter.posted ?? letter.since) }));
  timed.sort((a, b) => a.moment - b.moment);
  const keys = new Map<string, SentLetter>();
  for (const { letter } of timed) {
    keys.set(postedKey(letter.entry), letter);
    keys.set(postedKey(letter.entry, letter.entry.writer ?? null), letter);
  }
  return keys;
}

/**
 * What was posted to a target for a case already: by the writer, or by somebody of the group whose initials the ledger does not have;
 * if no writer is given, by anybody.
 */
export function postedBefore(keys: ReadonlyMap<string, SentLetter>, letter: SentOnce): SentLetter | undefined {
  if (letter.writer === undefined) return keys.get(postedKey(letter));
  return keys.get(postedKey(letter, letter.writer)) ?? keys.get(postedKey(letter, null));
}
