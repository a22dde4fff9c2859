import { type CaseHead, parseHead } from '../case/head.ts';
import { isSlug } from '../case/slug.ts';
import { Failure } from '../failure.ts';
import { type Problem, problem } from '../problem.ts';
import { caseEntries } from './case-folder.ts';
import { CASE_LIMIT } from './load.ts';
import type { Session } from './session.ts';

/** The heads of all cases of the folder, and what is wrong with the files that have none. */
export async function loadHeads(session: Session): Promise<{ heads: CaseHead[]; problems: Problem[] }> {
  const heads: CaseHead[] = [];
  const problems: Problem[] = [];
  for (const { path, slug } of caseEntries(session)) {
    try {
      const read = await session.readText(path, CASE_LIMIT);
      const parsed = isSlug(slug)
        ? parseHead(read.text, read.file, slug)
        : { problems: [problem('case-file-name', { found: slug }, { file: read.file })] };
      const found = read.problems.length > 0 ? read.problems : parsed.problems;
      if (parsed.head && found.length === 0) heads.push(parsed.head);
      problems.push(...found);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  return { heads, problems };
}
