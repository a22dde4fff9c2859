import type { CaseFile } from '../case/read.ts';
import type { Sender } from '../config/config.ts';
import { postDays } from '../deadline/case-post-by.ts';
import { deadlineOn } from '../deadline/deadlines.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { daysBetween } from '../source/day.ts';
import { sendingBy, withoutHolidays } from '../workspace/sending.ts';
import type { Session } from '../workspace/session.ts';

/** Days left to post at which a writer is told so. The Australian letter-writing guide: with less than a week, take a faster way. */
const NEAR_DAYS = 7;

/** More days of rest in a row than any post takes: a day to post that is farther off need not be known exactly. */
const REST_DAYS = 14;

/** What a writer should know of the last day to post to some targets of a case: that it is near, or over. */
export async function postDayProblems(
  session: Session,
  { slug, content }: CaseFile,
  targets: readonly string[],
  sender: Sender,
): Promise<Finding[]> {
  const { status } = content;
  const { today } = session;
  const deadline = deadlineOn(content, today)?.day;
  if (deadline === undefined || status !== 'open' || daysBetween(today, deadline) < 0) return [];
  const chosen = {
    deadline,
    targets: Object.fromEntries(Object.entries(content.targets).filter(([one]) => targets.includes(one))),
  };
  const late = postDays(chosen, await withoutHolidays(session, sender, {}));
  if (!late.some(({ day }) => daysBetween(today, day) <= NEAR_DAYS + REST_DAYS)) return [];
  const posts = postDays(chosen, await sendingBy(session, sender, {}));
  return [...new Set(posts.map(({ day }) => day))].sort().flatMap((day) => {
    const left = daysBetween(today, day);
    if (left > NEAR_DAYS) return [];
    const target = posts.flatMap((one) => (one.day === day ? [one.target] : [])).join(', ');
    const values = { slug, target, day, deadline };
    return left < 0
      ? finding('post-by-passed', values, undefined, 'warning')
      : finding('post-by-near', values, undefined, 'note');
  });
}
