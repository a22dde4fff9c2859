import { type CaseHead, readHead } from '../case/head.ts';
import type { CheckSetup } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import { Failure, failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { type CaseEntry, caseEntries, slugOf } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { inTurn, wakeCrew } from '../workspace/in-turn.ts';
import type { Session } from '../workspace/session.ts';

// Which files a check reads, and how: on other cores where there are many.

/** The case files that are asked for: files, folders, `-`; those of the folder of cases if none is. Throws what cannot be found. */
export function entriesOf(session: Session, paths: readonly string[]): CaseEntry[] {
  if (paths.length === 0) return caseEntries(session);
  const { host } = session;
  const problems: Finding[] = [];
  const entries = paths.flatMap((path) => {
    if (path === '-') return [{ path, slug: 'standard-input' }];
    const kind = host.kind(path);
    try {
      if (kind === 'folder') return caseEntries(session, { path, kind: 'asked' });
      if (kind === 'missing') throw failure('file-missing', { path });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
    return [{ path, slug: slugOf(path) }];
  });
  if (problems.length > 0) throw new Failure(problems);
  return [...new Map(entries.map((one) => [one.path, one])).values()];
}

/** Characters of texts that are kept from the first reading to the second. */
const KEPT = 32_000_000;

/** Texts that were read, by their path. */
type Texts = Map<string, Awaited<ReturnType<Session['readText']>>>;

/**
 * The heads of these cases and of all that stand beside them: a case may name one that was not asked for. Texts that were
 * read are put into `texts`, as long as they are not too many.
 */
export async function headsAround(
  session: Session,
  entries: readonly CaseEntry[],
  texts: Texts = new Map(),
): Promise<CaseHead[]> {
  const { host } = session;
  const all = new Map(entries.filter(({ path }) => path !== '-').map((one) => [host.shortPath(one.path), one]));
  for (const folder of new Set([...all.values()].map(({ path }) => host.join(path, '..'))))
    for (const one of beside(session, folder))
      all.set(host.shortPath(one.path), all.get(host.shortPath(one.path)) ?? one);
  const heads: CaseHead[] = [];
  let kept = 0;
  for (const { path, slug } of all.values()) {
    try {
      const read = await session.readText(path, CASE_LIMIT);
      kept += read.text.length;
      if (kept < KEPT) texts.set(path, read);
      const { head } = readHead({ text: read.text, file: read.file, slug });
      if (head) heads.push(head);
    } catch (error) {
      if (!(error instanceof Failure)) throw error; // told when the file is checked
    }
  }
  return heads;
}

function beside(session: Session, folder: string): CaseEntry[] {
  try {
    return caseEntries(session, { path: folder, kind: 'asked' });
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Checks files, and says at once which of them could not be read. */
export async function* checkFiles(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
  texts: Texts,
): AsyncGenerator<CheckedFile> {
  const crew = await wakeCrew(session, entries);
  await crew?.startChecks(setup);
  const { checkerOf } = await import('../check/checker.ts');
  const check = await checkerOf(setup);
  const checkOne = async ({ path, slug }: CaseEntry, here: boolean): Promise<CheckedFile | Failure> => {
    try {
      const { text, file, problems } = texts.get(path) ?? (await session.readText(path, CASE_LIMIT));
      texts.delete(path);
      if (problems.length > 0) return (await import('../check/check.ts')).checkedProblems(file, text, problems);
      const source = { text, file, slug };
      return here || !crew ? check(source) : ((await crew.check(source)) as CheckedFile);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  };
  for await (const done of inTurn(
    entries,
    (one) => checkOne(one, false),
    crew !== undefined,
    (one) => checkOne(one, true),
  )) {
    if (done instanceof Failure) await session.report(done.problems);
    else yield done;
  }
}
