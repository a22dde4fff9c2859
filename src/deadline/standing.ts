import type { Messages } from '../problem/messages.ts';
import { type Day, daysBetween } from '../source/day.ts';
import { type DeadlineTerms, deadlineOn } from './deadlines.ts';

/** Where a case stands on a day. */
type Standing = 'due soon' | 'open' | 'no deadline' | 'passed' | 'closed';

/** Days left at which a case is due soon. The Australian letter-writing guide: with a week or more left, post it. */
export const SOON_DAYS = 14;

/** Most urgent first: what a writer can still do, then what came too late. */
const ORDER: readonly Standing[] = ['due soon', 'open', 'no deadline', 'passed', 'closed'];

/** The standing of a case with the whole days left; negative once the deadline has passed. */
export interface CaseStanding {
  readonly standing: Standing;
  readonly daysLeft?: number;
}

/** What the standing of a case depends on: of several deadlines, on the next one. A deadline is a day, and counts as open until that day is over. */
export interface Terms extends DeadlineTerms {
  readonly status: 'open' | 'closed' | 'superseded';
}

/** The standing of a case on a day. */
export function standingOf({ status, ...terms }: Terms, today: Day, soon = SOON_DAYS): CaseStanding {
  const deadline = deadlineOn(terms, today)?.day;
  const daysLeft = deadline === undefined ? {} : { daysLeft: daysBetween(today, deadline) };
  if (status !== 'open') return { standing: 'closed', ...daysLeft };
  if (daysLeft.daysLeft === undefined) return { standing: 'no deadline' };
  const left = daysLeft.daysLeft;
  return { standing: left < 0 ? 'passed' : left <= soon ? 'due soon' : 'open', daysLeft: left };
}

/** Which of two comes first: by urgency, then by days; of those that passed, the latest first. */
export function byUrgency(a: CaseStanding, b: CaseStanding): number {
  const rank = ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing);
  if (rank !== 0) return rank;
  const [x, y] = [a.daysLeft ?? -Infinity, b.daysLeft ?? -Infinity];
  if (x === y) return 0;
  return a.standing === 'passed' || a.standing === 'closed' ? y - x : x - y;
}

/** The days left in words: "12 days left", "today", "3 days ago"; '' without a deadline. */
export function daysInWords({ daysLeft }: CaseStanding, words: Messages['deadlines']): string {
  return daysLeft === undefined ? '' : words.days(daysLeft);
}
