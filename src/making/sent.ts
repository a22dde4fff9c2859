import type { Ledger } from '../ledger/read.ts';
import { anyError } from '../problem/finding.ts';
import { ledgerPath, loadLedgers } from '../workspace/ledger.ts';
import type { Session } from '../workspace/session.ts';
import type { Outcome } from './plan.ts';
import { checkFlags, SENT_WORDS, type SentFlags, type SentWord } from './sent-flags.ts';

// What was sent: the record of a group, told, added to and counted.

/** The record that a command is about. */
export interface SentRecord {
  readonly ledger: Ledger;
  /** The files that it is read from; there is one, where something is entered. */
  readonly paths: readonly [string, ...string[]];
}

/** Does what the word says. What cannot be read of the record is told, and the exit code says so. */
export async function makeSent(
  session: Session,
  typed: string | undefined,
  ids: readonly string[],
  flags: SentFlags,
): Promise<Outcome> {
  const word = SENT_WORDS.find((one) => one === typed);
  checkFlags(word, flags, ids);
  const [first = ledgerPath(session), ...others] = flags.ledger ?? [];
  const paths = [first, ...others] as const;
  const ledger = await loadLedgers(session, paths);
  await session.report(ledger.findings);
  const outcome = await act(session, word, { ledger, paths: [...paths] }, flags, ids);
  return outcome !== false && anyError(ledger.findings) ? 'left-out' : outcome;
}

async function act(
  session: Session,
  word: SentWord | undefined,
  record: SentRecord,
  flags: SentFlags,
  ids: readonly string[],
): Promise<Outcome> {
  switch (word) {
    case undefined:
      return (await import('./sent-tell.ts')).tellStanding(session, record);
    case 'list':
    case 'replies':
      return (await import('./sent-tell.ts')).tellLetters(session, record, flags, word, ids);
    case 'due':
      return (await import('./sent-tell.ts')).tellDue(session, record, flags);
    case 'report':
      return (await import('./sent-report.ts')).makeReport(session, record, flags);
    case 'add':
      return (await import('./sent-enter.ts')).addLetter(session, record, flags);
    case 'undo':
      return (await import('./sent-enter.ts')).undo(session, record, flags, ids);
    case 'purge':
      return (await import('./sent-purge.ts')).purge(session, record, flags);
    default:
      return (await import('./sent-enter.ts')).mark(session, record, word, flags, ids);
  }
}
