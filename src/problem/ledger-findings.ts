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
  /** `done` of `count` entries were written before the disk said no. */
  'ledger-part': { readonly path: string; readonly done: number; readonly count: number; readonly cause: Cause };
}
