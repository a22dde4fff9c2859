import type { Cause } from './finding.ts';

/** Lines of a ledger: how many, and the first of them by number. */
export interface LedgerLines {
  readonly count: number;
  readonly lines: readonly number[];
}

/** What is wrong with a ledger (sent.ndjson), or could not be done with it, as data. The sentences are in messages/en/ledger.ts. */
export interface LedgerFindings {
  /** Lines that break off, or that something else was written into. */
  'ledger-torn': LedgerLines;
  /** Lines that are JSON, and no entries. */
  'ledger-foreign': LedgerLines;
  /** Lines between which two branches were to be merged by hand. */
  'ledger-conflict': LedgerLines;
  /** Lines of a version that this program does not know; `version` is the highest. */
  'ledger-newer': LedgerLines & { readonly version: number };
  /** Entries of one id that say different things. */
  'ledger-differs': LedgerLines;
  /** Entries about letters that the ledger does not have. */
  'ledger-orphan': LedgerLines;
  'ledger-unwritable': { readonly path: string; readonly cause: Cause };
  /** `done` of `count` entries were written before the disk said no. */
  'ledger-part': { readonly path: string; readonly done: number; readonly count: number; readonly cause: Cause };
}

/** What `appeal sent` cannot do, as data. */
export interface SentFindings {
  /** A flag that means nothing beside a word, and the words beside which it does. */
  'sent-flag': { readonly flag: string; readonly words: readonly string[] };
  'sent-ids': { readonly words: readonly string[] };
  /** It is not said which letters; `evenings` are those of which some are not posted. */
  'sent-which': { readonly word: string; readonly evenings: readonly string[] };
  /** Nothing in the record is what was meant. */
  'sent-none': { readonly path: string; readonly evenings: readonly string[] };
  /** Of letters in such a state that cannot be said. */
  'sent-unfit': { readonly word: string; readonly count: number; readonly states: readonly LetterState[] };
  'sent-several': { readonly word: string; readonly count: number };
  'sent-id-unclear': { readonly ids: readonly string[] };
  'sent-ahead': { readonly day: string };
  'sent-add-needs': { readonly flags: readonly string[] };
  'sent-purge-needs': Readonly<Record<never, never>>;
  'sent-purge-unasked': { readonly count: number };
  'sent-purge-newer': Readonly<Record<never, never>>;
  /** The newest entry is of a day that has not come yet. */
  'ledger-clock': { readonly day: string; readonly today: string };
}

/** The states of a letter, as the ledger has them. */
type LetterState = 'prepared' | 'posted' | 'answered' | 'returned' | 'handed-back';
