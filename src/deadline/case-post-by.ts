import { hasAddress } from '../address/given.ts';
import { getsLetter } from '../case/card.ts';
import { isReceiver } from '../case/receivers.ts';
import type { Case } from '../case/schema.ts';
import { type Day, daysBetween } from '../source/day.ts';
import { type Holidays, type PostBy, postBy } from './post-by.ts';
import type { OwnTransit } from './transit.ts';

// By when the letters of a case must be posted, which may differ from target to target.

/** From where letters are posted. */
export interface Sending {
  /** The sender's country (ISO 3166-1 alpha-2). */
  readonly from: string;
  readonly transit: OwnTransit;
  readonly holidays: Holidays;
}

/** By when the letter to one target must be posted. */
export interface TargetPostBy extends PostBy {
  /** The slug of the target. */
  readonly target: string;
}

/** What it depends on. */
export type PostTerms = Pick<Case, 'targets'> & { readonly deadline?: Day | undefined };

/**
 * By when letters must be posted to each target that gets a letter of its own and has an address, or cards where there are only such; none
 * without a deadline.
 */
export function postDays({ deadline, targets }: PostTerms, { from, ...rest }: Sending): TargetPostBy[] {
  if (deadline === undefined) return [];
  const all = Object.entries(targets);
  const letters = all.filter(([, target]) => getsLetter(target));
  return (letters.length > 0 ? letters : all.filter(([, { kind }]) => kind === 'card'))
    .filter(([slug, target]) => hasAddress(target) && isReceiver(slug, targets, from))
    .map(([slug, target]) => ({ target: slug, ...postBy(deadline, from, target.country, rest) }));
}

/** The day that counts for the case: the earliest of its main targets, or else of those that get a letter besides. */
export function casePostBy(terms: PostTerms, sending: Sending): TargetPostBy | undefined {
  const all = postDays(terms, sending);
  const main = all.filter(({ target }) => terms.targets[target]?.kind === 'target');
  return (main.length > 0 ? main : all).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

/** True if a letter that is posted today comes too late, though the deadline has not passed. */
export function isUnpostable(postBy: Day | undefined, deadline: Day | undefined, today: Day): boolean {
  if (postBy === undefined || deadline === undefined) return false;
  return daysBetween(today, postBy) < 0 && daysBetween(today, deadline) >= 0;
}
