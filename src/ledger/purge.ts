import { daysBetween } from '../source/day.ts';
import { dayOf } from './entry.ts';
import { lettersOf } from './letters.ts';
import { readLedger } from './read.ts';

// What tells who wrote a letter, or which it was, is needed for some time only. The counts stay.

/** A ledger without initials and hashes of old letters. */
export interface Purged {
  readonly text: string;
  /** How many letters had any. */
  readonly count: number;
}

/**
 * Takes initials and hashes out of the lines of letters of which nothing was entered for so many days. All other lines stay as they are, to the
 * byte; also those that cannot be read, which is for the caller to tell.
 */
export function purged(text: string, today: string, days: number): Purged {
  const { entries } = readLedger(text);
  const old = new Set(
    lettersOf(entries).flatMap(({ entry, since }) => {
      const last = [dayOf(entry), dayOf(since)].sort()[1] ?? '';
      return daysBetween(last, today) >= days && (entry.writer ?? entry.sha256) !== undefined ? [entry.id] : [];
    }),
  );
  for (const entry of undoneOf(entries)) if (daysBetween(dayOf(entry), today) >= days) old.add(entry.id);
  if (old.size === 0) return { text, count: 0 };
  const lines = text.split('\n').map((line) => withoutTraces(line, old));
  return { text: lines.join('\n'), count: old.size };
}

/** Letters that were taken back: their lines are still there. */
function undoneOf(entries: ReturnType<typeof readLedger>['entries']) {
  const kept = new Set(lettersOf(entries).map(({ entry }) => entry.id));
  return entries.filter((one) => !('of' in one) && !kept.has(one.id) && (one.writer ?? one.sha256) !== undefined);
}

function withoutTraces(line: string, old: ReadonlySet<string>): string {
  if (!line.includes('"writer"') && !line.includes('"sha256"')) return line;
  try {
    const { writer, sha256, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return typeof rest.id === 'string' && old.has(rest.id) ? JSON.stringify(rest) : line;
  } catch {
    return line; // torn: nobody knows whose it is
  }
}
