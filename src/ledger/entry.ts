import { isoDate } from '../source/day.ts';

// What one line of a ledger (sent.ndjson) says. It never has an address, and names nobody who writes but by initials.

/** The version of the lines that this program writes, and the highest that it reads. */
export const LEDGER_VERSION = 1;

/** By which way a letter goes. */
export const CHANNELS = ['post', 'email', 'fax', 'web', 'social', 'phone', 'hand'] as const;

/** Where a letter stands. Only a person says that it is posted, or what became of it. */
export type LetterState = 'prepared' | 'posted' | 'answered' | 'returned' | 'handed-back';

/** What a line says of a letter that an earlier line is about; `undone` takes an entry back. */
export type ChangeState = Exclude<LetterState, 'prepared'> | 'undone';

interface EntryHead {
  readonly version: number;
  /** Tells entries apart, wherever they were written; letters, digits, dots and hyphens. */
  readonly id: string;
  /** A day, or a day with the time and how far that is from UTC: 2026-12-03T19:30:05+01:00. */
  readonly at: string;
}

/** What is known of a letter. */
export interface LetterFacts {
  /** The slug of the case, and that of the target in it. */
  readonly case: string;
  readonly target: string;
  /** Where the target is (ISO 3166-1). */
  readonly country?: string;
  /** `card` if it is a card to somebody and no letter; nothing else is written. */
  readonly kind?: string;
  /** One of `CHANNELS`; a word of its own is read too. */
  readonly channel: string;
  /** BCP 47. */
  readonly language?: string;
  /** The name of the evening at which it was made: its day, or what the group calls it. */
  readonly evening?: string;
  readonly group?: string;
  /** Initials of who writes; only if somebody asked for them. */
  readonly writer?: string;
  /** SHA-256 of the letter alone, 64 hexadecimal digits. */
  readonly sha256?: string;
}

/** The first entry of a letter: it was prepared, or somebody says that it was posted. */
export interface LetterEntry extends EntryHead, LetterFacts {
  readonly state: 'prepared' | 'posted';
}

/** An entry about an entry: that a letter was posted, what became of it, or that the other does not hold. */
export interface ChangeEntry extends EntryHead {
  readonly state: ChangeState;
  /** The id of the letter; behind `undone`, of any entry. */
  readonly of: string;
}

/** One line of a ledger. */
export type LedgerEntry = LetterEntry | ChangeEntry;

/** What is to be entered: the id is made for it unless it has one, and `at` is now unless it says a day. */
export type NewEntry = Made<LetterEntry> | Made<ChangeEntry>;
type Made<E extends EntryHead> = Omit<E, keyof EntryHead> & { readonly id?: string; readonly at?: string };

/** Texts of a letter, in the order in which a line has them; null for those that it may lack. */
const TEXTS = [
  'case',
  'target',
  'country',
  'kind',
  'channel',
  'language',
  'evening',
  'group',
  'writer',
  'sha256',
] as const;
const NEEDED: ReadonlySet<string> = new Set(['case', 'target', 'channel']);
/** No value is longer, in UTF-16 units. */
const LONGEST = 200;
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/;
const AT = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/;
const FIRST: readonly unknown[] = ['prepared', 'posted'] satisfies LetterState[];
const CHANGES: readonly unknown[] = ['posted', 'answered', 'returned', 'handed-back', 'undone'] satisfies ChangeState[];

/** True for the first entry of a letter. */
export function isLetter(entry: LedgerEntry): entry is LetterEntry {
  return !('of' in entry);
}

/** The line of an entry, without its end. */
export function entryLine(entry: LedgerEntry): string {
  const { version, id, state, at } = entry;
  if (!isLetter(entry)) return JSON.stringify({ version, id, state, at, of: entry.of });
  const texts = TEXTS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]]));
  return JSON.stringify({ version, id, state, at, ...Object.fromEntries(texts) });
}

/** The entry that a value of JSON is, without keys that nobody knows; undefined if it is none of this version. */
export function entryOf(value: Readonly<Record<string, unknown>>): LedgerEntry | undefined {
  const { version, id, state, at, of } = value;
  if (version !== LEDGER_VERSION || typeof id !== 'string' || !ID.test(id) || !isMoment(at)) return undefined;
  const head = { version, id, at };
  if (of !== undefined) {
    if (typeof of !== 'string' || !ID.test(of) || !CHANGES.includes(state)) return undefined;
    return { ...head, state: state as ChangeState, of };
  }
  if (!FIRST.includes(state)) return undefined;
  const facts: Record<string, string> = {};
  for (const key of TEXTS) {
    const text = value[key];
    if (text === undefined && !NEEDED.has(key)) continue;
    if (typeof text !== 'string' || text === '' || text.length > LONGEST) return undefined;
    facts[key] = text;
  }
  return { ...head, state: state as LetterEntry['state'], ...(facts as unknown as LetterFacts) };
}

function isMoment(at: unknown): at is string {
  const day = typeof at === 'string' ? AT.exec(at)?.[1] : undefined;
  return day !== undefined && isoDate(day);
}

/** The day of an entry, where it was written. */
export function dayOf({ at }: Pick<EntryHead, 'at'>): string {
  return at.slice(0, 10);
}

/** A number by which moments come one after the other: milliseconds since 1970 in UTC; a day alone is its beginning there. */
export function momentOf({ at }: Pick<EntryHead, 'at'>): number {
  return Date.parse(at);
}
