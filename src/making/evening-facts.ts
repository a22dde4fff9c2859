import type { Sender } from '../config/config.ts';
import { postageTo, type Rates } from '../config/postage.ts';
import { postDays } from '../deadline/case-post-by.ts';
import { deadlineOn } from '../deadline/deadlines.ts';
import { type MadePosting, sheetsFor } from '../evening/tally.ts';
import { daysBetween } from '../source/day.ts';
import { sendingBy } from '../workspace/sending.ts';
import type { Session } from '../workspace/session.ts';
import type { Evening } from './evening-choice.ts';
import type { PlannedPostage } from './plan.ts';
import { postDayProblems } from './post-day.ts';
import { PostageSums } from './postage.ts';

// What else there is to know of a stack: by when it must be posted, what it weighs and costs.

/** A day by which some letters must be posted, and to whom those are. */
export interface PostBy {
  readonly day: string;
  readonly to: readonly string[];
}

/** The days by which letters must be posted, the nearest first. Those that are over, or near, are reported. */
export async function postByDays(session: Session, { plan, cases }: Evening, group: Sender): Promise<PostBy[]> {
  const days = new Map<string, Set<string>>();
  const sending = await sendingBy(session, group, {});
  for (const [slug, caseFile] of cases) {
    const written = new Map(plan.postings.flatMap((one) => (one.case === slug ? [[one.target, one.name]] : [])));
    const targets = [...written.keys()];
    await session.report(await postDayProblems(session, caseFile, targets, group));
    const { content } = caseFile;
    const deadline = deadlineOn(content, session.today)?.day;
    if (deadline === undefined || daysBetween(session.today, deadline) < 0) continue;
    const chosen = Object.fromEntries(Object.entries(content.targets).filter(([one]) => written.has(one)));
    for (const { day, target } of postDays({ deadline, targets: chosen }, sending))
      days.set(day, (days.get(day) ?? new Set()).add(written.get(target) ?? target));
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, to]) => ({ day, to: [...to] }));
}

/** What the postings cost and weigh, in grams. For what the rates know no price, that is reported. */
export async function weighed(
  session: Session,
  made: readonly MadePosting[],
  rates: Rates,
  origin: string | undefined,
  isTwoSided: boolean,
): Promise<{ readonly postage: PlannedPostage; readonly grams: { readonly least: number; readonly most: number } }> {
  const sums = new PostageSums(rates, false);
  const counts = new Map<string, { readonly country: string; readonly sheets: number; count: number }>();
  const weights: number[] = [];
  for (const { posting, pages } of made) {
    const sheets = sheetsFor(pages, isTwoSided);
    const key = `${posting.country} ${sheets}`;
    const one = counts.get(key) ?? { country: posting.country, sheets, count: 0 };
    if (one.count === 0) weights.push(rates.envelope + sheets * rates.sheet);
    one.count++;
    counts.set(key, one);
  }
  for (const { country, sheets, count } of counts.values())
    sums.add(country, count, postageTo(rates, country, sheets, origin));
  await session.report(sums.findings());
  return { postage: sums.postage(), grams: { least: Math.min(...weights), most: Math.max(...weights) } };
}
