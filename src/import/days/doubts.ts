import type { Finding } from '../../problem/finding.ts';
import { finding } from '../../problem/finding.ts';
import type { DayField, DayReason } from '../../problem/import-fact-findings.ts';
import type { Day } from '../../source/day.ts';
import type { SheetLine } from '../sheet.ts';
import type { DateRead } from './date-parts.ts';

// Doubts about days, as findings.

/** A day with the date that it was read from. */
export interface DayRead {
  readonly day: Day;
  readonly date: DateRead;
  readonly line: SheetLine;
}

/** A doubt about a day. */
export function dayDoubt(field: DayField, { day, date }: DayRead, because: DayReason, other?: string): Finding {
  const values = { field, found: date.text, day, because, ...(other === undefined ? {} : { other }) };
  return finding('import-day', values, undefined, 'warning');
}

/** What makes the date itself less than certain. */
export function dateDoubts(field: DayField, read: DayRead): Finding[] {
  return read.date.doubts.map((one) => dayDoubt(field, read, one.is, one.is === 'order' ? one.other : undefined));
}

/** Two dates of the sheet that say different things. */
export function differ(field: DayField, one: DayRead, other: DayRead): Finding {
  const values = { field, found: one.date.text, other: other.date.text, line: other.line.line };
  return finding('import-days-differ', values, undefined, 'warning');
}
