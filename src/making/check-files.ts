import { type CaseHead, readHead } from '../case/head.ts';
import type { CaseText } from '../case/read.ts';
import type { CheckSetup } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import type { RelatedHead } from '../check/rule.ts';
import { Failure, failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { type CaseEntry, caseEntries, slugOf } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { type Crew, inBatches, isMany, letWorkersGo, wakeWorkers } from '../workspace/in-turn.ts';
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
  letWorkersGo(session);
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

/** Files that a core checks at a time: to send one to another core and hear what was found takes a tenth of a check. */
const BATCH = 4;

/** So many files take long enough for code to pay that has more put into it. */
const VERY_MANY = 5000;

/** So many batches may be checked before one that another core is slow with. */
const MOST_AHEAD = 16;

/** A file that was read, or what there is to say of one that was not. */
type Read = { readonly source: CaseText; readonly path: string } | { readonly done: CheckedFile | Failure };

/** Checks files, and says at once which of them could not be read. */
async function* checkFiles(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
): AsyncGenerator<CheckedFile> {
  const crew = await crewFor(session, entries, setup);
  for await (const done of inBatches(readFiles(session, entries), crew)) {
    if (done instanceof Failure) await session.report(done.problems);
    else yield done;
  }
}

async function* readFiles(session: Session, entries: readonly CaseEntry[]): AsyncGenerator<Read> {
  for (const { path, slug } of entries) {
    try {
      const { text, file, problems } = await session.readText(path, CASE_LIMIT);
      const source = { text, file, slug };
      if (problems.length === 0) yield { source, path };
      else yield { done: (await import('../check/check.ts')).checkedProblems(source, problems) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { done: error };
    }
  }
}

/** Who checks files: this core, and others where there are many. This one begins while the others wake. */
async function crewFor(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
): Promise<Crew<Read, CheckedFile | Failure>> {
  const { host } = session;
  const workers = await wakeWorkers(session, entries);
  const started = workers?.startChecks(setup);
  const { checkerOf } = await import('../check/checker.ts');
  const check = await checkerOf(setup, namesOf(host));
  const later = () => host.compileLater(entries.length < VERY_MANY);
  if (started)
    started.then(later, () => {}); // what keeps a core from starting is told by its first answer
  else if (isMany(entries)) await later();
  return {
    size: workers ? BATCH : 1,
    count: workers?.count ?? 0,
    most: MOST_AHEAD,
    here: async (batch) => batch.map((one) => ('done' in one ? one.done : ofFile(check(one.source), one.path))),
    there: async (batch, nth) => {
      const sources = batch.flatMap((one) => ('done' in one ? [] : [one.source]));
      const found = [...((await workers?.check(nth, sources)) ?? [])];
      return batch.map((one) => ('done' in one ? one.done : ofFile(found.shift() as CheckedFile, one.path)));
    },
    turn: async () => workers?.turn(),
  };
}

/** Standard input has no name that another case could give. */
function ofFile(checked: CheckedFile, path: string): CheckedFile {
  if (path !== '-') return checked;
  const { head: _, ...unnamed } = checked;
  return unnamed;
}
