import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { targetLine } from '../address/lines.ts';
import { getsLetter } from '../case/card.ts';
import { nowInOffice } from '../case/office.ts';
import { deadlinesOf } from '../deadline/deadlines.ts';
import type { DeadlineRow } from '../deadline/row.ts';
import { type Day, dayCount } from '../source/day.ts';

// Deadlines as a calendar (RFC 5545): an all-day event for each deadline, and one for the last day to post.

/** The name of a calendar, and the words of its events, in the user's language; {title} is the title of the case. */
export interface CalendarWords {
  readonly name: string;
  readonly deadline: string;
  readonly postBy: string;
}

/** Days before an event on which a calendar reminds of it. */
const ALARM_DAYS = [14, 3] as const;
const SECONDS_A_DAY = 86_400;

/**
 * The calendar of the cases that have a deadline. The same case has the same UID for ever, so that a later calendar updates an
 * earlier one; the sequence is the number of the day, which grows without anything being kept. A closed case is cancelled.
 */
export function renderIcs(rows: readonly DeadlineRow[], today: Day, words: CalendarWords): string {
  const calendar = ical({ prodId: '//appeal//deadlines//EN', name: words.name, method: ICalCalendarMethod.PUBLISH });
  for (const row of rows) {
    for (const { day, purpose, path } of deadlinesOf(row.head)) {
      const [, nth] = path; // of several, each is its place in the list
      const kind = nth === undefined ? 'deadline' : (`deadline-${Number(nth) + 1}` as const);
      const named = purpose === undefined ? words.deadline : `${words.deadline} (${purpose})`;
      addEvent(calendar, row, { kind, day, words: named, today });
    }
    if (row.postBy) addEvent(calendar, row, { kind: 'post-by', day: row.postBy.day, words: words.postBy, today });
  }
  return `${calendar.toString()}\r\n`;
}

interface EventTerms {
  readonly kind: 'deadline' | `deadline-${number}` | 'post-by';
  readonly day: Day;
  readonly words: string;
  readonly today: Day;
}

function addEvent(
  calendar: ReturnType<typeof ical>,
  { head, standing }: DeadlineRow,
  { kind, day, words, today }: EventTerms,
): void {
  const summary = words.replace('{title}', () => head.title);
  const closed = standing === 'closed';
  const event = calendar.createEvent({
    id: `${head.slug}.${kind}@appeal.invalid`, // a slug has no dot
    sequence: dayCount(today),
    stamp: midnight(today),
    start: midnight(day),
    allDay: true,
    summary,
    description: { plain: descriptionOf(head) },
    status: closed ? ICalEventStatus.CANCELLED : null, // the library writes it below the alarms, where RFC 5545 has no place for it
    transparency: ICalEventTransparency.TRANSPARENT, // nobody is busy because of it
  });
  if (closed) return;
  for (const days of ALARM_DAYS)
    event.createAlarm({ type: ICalAlarmType.display, trigger: days * SECONDS_A_DAY, description: summary });
}

/** What stands below an event: nothing that needs a translation. */
function descriptionOf({ slug, reference, targets }: DeadlineRow['head']): string {
  const names = nowInOffice(targets ?? {})
    .filter(([, one]) => getsLetter(one))
    .map(([, one]) => targetLine(one))
    .filter((line) => line !== '');
  return [...(reference === undefined ? [] : [reference]), slug, ...names].join('\n');
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
