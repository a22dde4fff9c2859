import { briefly, leftOutOfList } from '../case/filled-in.ts';
import { type CaseHead, type ReadHead, readHead, type WantedTargets } from '../case/head.ts';
import { isSlug } from '../case/slug.ts';
import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { apart } from '../source/apart.ts';
import { caseEntries, entryOf } from './case-folder.ts';
import { CASE_LIMIT } from './cases.ts';
import type { Session } from './session.ts';

/**
 * Which heads are wanted: of which cases (slugs or paths; all of the folder, if left out), and with which targets: those of cases
 * whose deadline may be ahead, or all.
 */
export interface WantedHeads {
  readonly cases?: readonly string[] | undefined;
  readonly targets?: 'none' | 'ahead' | 'all';
}

/** The rows that are made of the heads of cases, and what is wrong with the files that have none. No head is kept but in its row. */
export async function loadHeads<Row>(
  session: Session,
  { cases, targets = 'none' }: WantedHeads,
  rowOf: (head: CaseHead) => Row,
): Promise<{ rows: Row[]; problems: Finding[] }> {
  const rows: Row[] = [];
  const problems: Finding[] = [];
  const entries = cases ? [...new Set(cases)].map((one) => entryOf(session, one)) : caseEntries(session);
  const wanted: WantedTargets = targets === 'ahead' ? { from: session.today } : targets;
  for (const { path, slug } of entries) {
    try {
      const { text, file, problems: unreadable } = await session.readText(path, CASE_LIMIT);
      const { head, problems: found }: ReadHead =
        unreadable.length > 0
          ? { problems: unreadable }
          : isSlug(slug)
            ? readHead({ text, file, slug }, wanted)
            : { problems: [finding('case-file-name', { found: slug }, { file })] };
      if (head) rows.push(rowOf(apart(head)));
      problems.push(...leftOutOfList(briefly(found, slug)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  return { rows, problems };
}
