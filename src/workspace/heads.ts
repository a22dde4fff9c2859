import { briefly, leftOutOfList } from '../case/filled-in.ts';
import { type CaseHead, type ReadHead, readHead, type WantedTargets } from '../case/head.ts';
import { isSlug } from '../case/slug.ts';
import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { apart } from '../source/apart.ts';
import { cutTexts } from '../source/cut-texts.ts';
import { type CaseEntry, caseEntries, entryOf } from './case-folder.ts';
import { CASE_LIMIT, MANY_CASES } from './cases.ts';
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
  if (entries.length > MANY_CASES) await session.host.spareMemory();
  for (const entry of entries) {
    const { head, problems: found } = await headIn(session, entry, wanted);
    if (head) rows.push(rowOf(apart(head)));
    problems.push(...found);
  }
  return { rows, problems };
}

/** The head of a case file, with warnings; or why it has none. */
async function headIn(session: Session, { path, slug }: CaseEntry, wanted: WantedTargets): Promise<ReadHead> {
  try {
    const { text, file, problems: unreadable } = await session.readText(path, CASE_LIMIT);
    if (unreadable.length > 0) return { problems: leftOutOfList(briefly(unreadable, slug)) };
    if (!isSlug(slug)) return { problems: [finding('case-file-name', { found: slug }, { file })] };
    const { head, problems } = readHead({ text, file, slug }, wanted);
    if (!head) return { problems: leftOutOfList(briefly(problems, slug)) };
    return { head, problems: [...problems, ...cutTexts(text, file)] };
  } catch (error) {
    if (error instanceof Failure) return { problems: error.problems };
    throw error;
  }
}
