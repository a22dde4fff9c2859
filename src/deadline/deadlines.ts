import type { Case } from '../case/schema.ts';
import type { Day } from '../source/day.ts';

// Until when letters are asked for. Most cases have one deadline; some have several, each for something.

/** What a case says of its deadlines. */
export type DeadlineTerms = { readonly deadline?: Day | undefined } & Partial<Pick<Case, 'deadlines'>>;

/** A deadline of a case. */
export interface CaseDeadline {
  readonly day: Day;
  /** What it is for, if the case says so. */
  readonly purpose?: string;
  /** Where it stands in the file. */
  readonly path: readonly [string, ...(string | number)[]];
}

/** Every deadline of a case, the earliest first. */
export function deadlinesOf({ deadline, deadlines = [] }: DeadlineTerms): CaseDeadline[] {
  const own = deadline === undefined ? [] : [{ day: deadline, path: ['deadline'] as const }];
  if (deadlines.length === 0) return own;
  const others = deadlines.map(
    ({ date, for: purpose }, nth): CaseDeadline => ({ day: date, purpose, path: ['deadlines', nth, 'date'] }),
  );
  return [...own, ...others].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The same as data, for a case that has several. */
export function deadlinesData(terms: DeadlineTerms): { deadlines?: readonly { date: Day; for?: string }[] } {
  if (!terms.deadlines) return {};
  const all = deadlinesOf(terms);
  return {
    deadlines: all.map(({ day, purpose }) => ({ date: day, ...(purpose === undefined ? {} : { for: purpose }) })),
  };
}

/** The deadline that counts on a day: the next one; of a case whose deadlines all passed, the last. */
export function deadlineOn(terms: DeadlineTerms, today: Day): CaseDeadline | undefined {
  const all = deadlinesOf(terms);
  return all.find(({ day }) => day >= today) ?? all.at(-1);
}
