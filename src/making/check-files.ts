import { type CaseHead, readHead } from '../case/head.ts';
import type { CheckSetup } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import type { RelatedHead } from '../check/rule.ts';
import { Failure, failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { type CaseEntry, caseEntries, slugOf } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { inTurn, isMany, wakeWorkers } from '../workspace/in-turn.ts';
import { namesOf } from '../workspace/names.ts';
import type { Session } from '../workspace/session.ts';
import type { KeptFiles } from './kept-files.ts';

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

/**
 * The rows that are made of the heads of the cases that stand beside these and are none of them: a case may name one that was not asked
 * for. No head is kept but in its row.
 */
export async function headsBeside<Row>(
  session: Session,
  entries: readonly CaseEntry[],
  rowOf: (head: CaseHead) => Row,
): Promise<Row[]> {
  const { host } = session;
  const files = entries.filter(({ path }) => path !== '-');
  const asked = new Set(files.map(({ path }) => host.shortPath(path)));
  const folders = new Set(files.map(({ path }) => host.join(path, '..')));
  const others = new Map<string, CaseEntry>();
  for (const folder of folders)
    for (const one of beside(session, folder))
      if (!asked.has(host.shortPath(one.path))) others.set(host.shortPath(one.path), one);
  const rows: Row[] = [];
  for (const { path, slug } of others.values()) {
    try {
      const { text, file } = await session.readText(path, CASE_LIMIT);
      const { head } = readHead({ text, file, slug });
      if (head) rows.push(rowOf(head));
    } catch (error) {
      if (!(error instanceof Failure)) throw error; // whoever checks that file is told
    }
  }
  return rows;
}

function beside(session: Session, folder: string): CaseEntry[] {
  try {
    return caseEntries(session, { path: folder, kind: 'asked' });
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/**
 * Every file with all that is found, also among the others, to be gone through as often as one likes; with templates, if they are wanted
 * too. What is found in each file is in `kept`.
 */
export async function gather(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
  { kept, templates }: { readonly kept: KeptFiles; readonly templates: boolean },
): Promise<Iterable<CheckedFile>> {
  const [{ checkAmong, relatedHead }, { OnceAFolder }] = await Promise.all([
    import('../check/among.ts'),
    import('../check/once.ts'),
  ]);
  const heads: RelatedHead[] = [];
  const once = new OnceAFolder();
  for await (const one of checkFiles(session, entries, setup)) {
    if (one.head) heads.push(one.head);
    once.count(one);
    await kept.add(one);
  }
  const all = [...(await headsBeside(session, entries, relatedHead)), ...heads];
  const cases = once.told(checkAmong(kept, all, setup.settings));
  const more = templates ? await (await import('./check-templates.ts')).checkTemplates(session, setup.settings) : [];
  return {
    *[Symbol.iterator]() {
      yield* cases;
      yield* more;
    },
  };
}

/** Checks files, and says at once which of them could not be read. */
async function* checkFiles(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
): AsyncGenerator<CheckedFile> {
  const workers = await wakeWorkers(session, entries);
  await workers?.startChecks(setup);
  const { checkerOf } = await import('../check/checker.ts');
  const check = await checkerOf(setup, namesOf(session.host));
  if (isMany(entries)) await session.host.compileLater();
  const checkOne = async ({ path, slug }: CaseEntry, here: boolean): Promise<CheckedFile | Failure> => {
    try {
      const { text, file, problems } = await session.readText(path, CASE_LIMIT);
      const source = { text, file, slug };
      if (problems.length > 0) return (await import('../check/check.ts')).checkedProblems(source, problems);
      const checked = here || !workers ? check(source) : await workers.check(source);
      return path === '-' ? unnamed(checked) : checked;
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  };
  for await (const done of inTurn(
    entries,
    (one) => checkOne(one, false),
    workers !== undefined,
    (one) => checkOne(one, true),
  )) {
    if (done instanceof Failure) await session.report(done.problems);
    else yield done;
  }
}

/** Standard input has no name that another case could give. */
function unnamed({ head: _, ...checked }: CheckedFile): CheckedFile {
  return checked;
}
