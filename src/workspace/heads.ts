import { type CaseHead, parseHead } from '../case/head.ts';
import { isSlug } from '../case/slug.ts';
import { Failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import type { Day } from '../source/day.ts';
import { caseEntries } from './case-folder.ts';
import { CASE_LIMIT, entryOf } from './cases.ts';
import type { Session } from './session.ts';

/** The line that the deadline stands in, for whoever marks it. */
function deadlineLine(text: string): { deadlineLine?: number } {
  const at = text.search(/^deadline:/m);
  return at === -1 ? {} : { deadlineLine: text.slice(0, at).split('\n').length };
}

/**
 * Which heads are wanted: of which cases (slugs or paths; all of the folder, if left out), and with which targets: those of cases
 * whose deadline may be ahead, or all.
 */
export interface WantedHeads {
  readonly cases?: readonly string[] | undefined;
  readonly targets?: 'none' | 'ahead' | 'all';
}

/**
 * False if the file says plainly that its deadline is over. Targets take as long to read as the rest of a head, and most cases of a
 * keeper are old ones.
 */
function mayBeAhead(text: string, today: Day): boolean {
  const day = /^deadline:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  return day === undefined ? text.includes('deadline') : day >= today;
}

/** The heads of cases, and what is wrong with the files that have none. */
export async function loadHeads(
  session: Session,
  { cases, targets = 'none' }: WantedHeads = {},
): Promise<{ heads: CaseHead[]; problems: Finding[] }> {
  const heads: CaseHead[] = [];
  const problems: Finding[] = [];
  const entries = cases ? [...new Set(cases)].map((one) => entryOf(session, one)) : caseEntries(session);
  const wants = (text: string) => targets === 'all' || (targets === 'ahead' && mayBeAhead(text, session.today));
  for (const { path, slug } of entries) {
    try {
      const read = await session.readText(path, CASE_LIMIT);
      const parsed = isSlug(slug)
        ? parseHead(read.text, read.file, slug, { targets: wants(read.text) })
        : { problems: [finding('case-file-name', { found: slug }, { file: read.file })] };
      const found = read.problems.length > 0 ? read.problems : parsed.problems;
      if (parsed.head && found.length === 0) heads.push({ ...parsed.head, ...deadlineLine(read.text) });
      problems.push(...found);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  return { heads, problems };
}
