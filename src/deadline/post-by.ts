import { weekendOf } from '../countries/weekends.ts';
import { addDays, type Day, weekday } from '../source/day.ts';
import { type OwnTransit, type Transit, transitBetween } from './transit.ts';

// The last day to post a letter so that it arrives by the deadline.

/** A holiday, and the parts of the country that have it if not all do and nobody said in which the sender is. */
export interface Holiday {
  readonly name: string;
  readonly regions?: readonly string[];
}

/** The holiday that a day is for the sender's post; undefined if it is none. */
export type Holidays = (day: Day) => Holiday | undefined;

/** A step of the working: the day that it came to, and why. */
export type WorkingStep =
  | { readonly why: 'deadline'; readonly day: Day }
  | { readonly why: 'transit'; readonly day: Day; readonly transit: Transit; readonly to: string }
  | { readonly why: 'weekend'; readonly day: Day; readonly from: Day }
  | ({ readonly why: 'holiday'; readonly day: Day; readonly from: Day } & Holiday);

/** The last day to post, and how it was found. */
export interface PostBy {
  readonly day: Day;
  /** From the deadline to that day. */
  readonly working: readonly WorkingStep[];
}

/** No country has so many days of rest in a row; data that says so must not send anybody back for ever. */
const MOST_DAYS_OF_REST = 40;

/**
 * The last day to post a letter in one country so that it is in another by the deadline (ISO 3166-1 alpha-2): the deadline less
 * the most days that it may take, and back to a day on which the sender's country works.
 */
export function postBy(
  deadline: Day,
  from: string,
  to: string,
  { transit: own = {}, holidays }: { readonly transit?: OwnTransit; readonly holidays: Holidays },
): PostBy {
  const transit = transitBetween(from, to, own);
  const weekend = weekendOf(from);
  let day = addDays(deadline, -transit.days[1]);
  const working: WorkingStep[] = [
    { why: 'deadline', day: deadline },
    { why: 'transit', day, transit, to },
  ];
  for (let rest = 0; rest < MOST_DAYS_OF_REST; rest += 1) {
    const before = addDays(day, -1);
    const holiday = holidays(day);
    if (holiday !== undefined) working.push({ why: 'holiday', day: before, from: day, ...holiday });
    else if (weekend.includes(weekday(day))) working.push({ why: 'weekend', day: before, from: day });
    else break;
    day = before;
  }
  return { day, working };
}
