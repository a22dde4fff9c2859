import type { CaseHead } from '../case/head.ts';
import type { Messages } from '../problem/messages.ts';
import { type Day, daysBetween } from '../source/day.ts';
import { casePostBy, isUnpostable, postDays, type Sending, type TargetPostBy } from './case-post-by.ts';
import { type CaseDeadline, deadlineOn, deadlinesOf } from './deadlines.ts';
import { byUrgency, type CaseStanding, standingOf } from './standing.ts';

// A case in a list of deadlines.

/** Where a case stands, and by when its letters must be posted, if it is known from where. */
export interface DeadlineRow extends CaseStanding {
  readonly head: CaseHead;
  /** The deadline that counts on the day. */
  readonly deadline?: CaseDeadline;
  /** The day that counts for the case. */
  readonly postBy?: TargetPostBy;
  /** Whole days to that day; negative once it is over. */
  readonly daysToPost?: number;
  /** By when to post to each target that gets a letter of its own. */
  readonly posts: readonly TargetPostBy[];
  /** The deadline has not passed, but a letter posted today comes too late. */
  readonly unpostable: boolean;
}

/** The row of a case on a day. Without `sending` there is nothing about the post. */
export function rowOf(head: CaseHead, today: Day, soon: number | undefined, sending: Sending | undefined): DeadlineRow {
  const standing = standingOf(head, today, soon);
  const { targets } = head;
  const counting = deadlineOn(head, today);
  const known = { head, ...standing, ...(counting ? { deadline: counting } : {}) };
  if (!sending || !targets) return { ...known, posts: [], unpostable: false };
  const deadline = counting?.day;
  const posts = postDays({ deadline, targets }, sending);
  const first = casePostBy({ deadline, targets }, sending);
  return {
    ...known,
    posts,
    ...(first ? { postBy: first, daysToPost: daysBetween(today, first.day) } : {}),
    unpostable: standing.standing !== 'closed' && isUnpostable(first?.day, deadline, today),
  };
}

/** True if letters can still be written for the case. */
export function isOpen({ standing }: CaseStanding): boolean {
  return standing !== 'closed' && standing !== 'passed';
}

/** True if the deadline of an open case falls within so many days from today. */
export function isWithin({ standing, daysLeft }: CaseStanding, days: number): boolean {
  return standing !== 'closed' && daysLeft !== undefined && daysLeft >= 0 && daysLeft <= days;
}

/** What cases may be sorted by. */
export type SortKey = 'urgency' | 'deadline' | 'post-by' | 'case';

/** Cases in order; those without the day that is asked for come last, and of two alike the name decides. */
export function sortRows(rows: readonly DeadlineRow[], key: SortKey): DeadlineRow[] {
  const day = { deadline: (row: DeadlineRow) => row.deadline?.day, 'post-by': (row: DeadlineRow) => row.postBy?.day };
  const compare = (a: DeadlineRow, b: DeadlineRow) => {
    if (key === 'urgency') return byUrgency(a, b);
    return key === 'case' ? 0 : byText(day[key](a) ?? '~', day[key](b) ?? '~');
  };
  return rows.toSorted((a, b) => compare(a, b) || byText(a.head.slug, b.head.slug));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Weeks that a bar shows at most; a sign at its end says that there are more. */
const BAR_WEEKS = 8;

/**
 * The weeks left as a bar, a sign a week: # while a letter can still be posted, - when it would come too late. '' for a case that
 * has no deadline ahead.
 */
export function weeksBar(row: DeadlineRow): string {
  const { daysLeft, daysToPost } = row;
  if (daysLeft === undefined || !isOpen(row)) return '';
  const left = weeks(daysLeft);
  const toPost = Math.min(left, daysToPost === undefined ? left : weeks(daysToPost));
  const bar = '#'.repeat(Math.min(toPost, BAR_WEEKS)).padEnd(Math.min(left, BAR_WEEKS), '-');
  return left > BAR_WEEKS ? `${bar.slice(0, -1)}>` : bar;
}

/** The weeks begun by a day, today's included. */
function weeks(days: number): number {
  return Math.max(0, Math.ceil((days + 1) / 7));
}

/**
 * What is to be said of a case beside its dates: what took its place, why it is closed, that the post is too slow, what the deadline is
 * for, and which come after it.
 */
export function remarkOf({ head, deadline, unpostable }: DeadlineRow, words: Messages['deadlines']): string {
  const { status, supersededBy, statusNote } = head;
  if (status === 'superseded') return words.superseded(supersededBy);
  if (status === 'closed') return (statusNote ?? '').replace(/\s+/g, ' ').slice(0, 60);
  const later = deadlinesOf(head).filter(({ day }) => deadline !== undefined && day > deadline.day);
  return [
    ...(unpostable ? [words.tooLate] : []),
    ...(deadline?.purpose === undefined ? [] : [deadline.purpose]),
    ...later.map(({ day, purpose }) => words.later(day, purpose)),
  ].join('; ');
}
