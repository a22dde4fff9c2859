import { type Loaded, readCaseInFull, readCaseText } from '../address/read-case.ts';
import type { CaseFile, CaseText } from '../case/read.ts';
import { Failure } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { type CaseEntry, caseEntries, entryOf } from './case-folder.ts';
import { inTurn, wakeWorkers } from './in-turn.ts';
import type { Session } from './session.ts';

// Whole cases, from their files.

/** A case file has some ten kilobytes; one above this is refused unread. */
export const CASE_LIMIT = 524_288;
/** Of more than so many cases only what a list says of each stays in memory, and that is kept small. */
export const MANY_CASES = 2000;

/** The case of a slug or path (`-` is standard input). Throws with all that is wrong with it; of a draft not filled in, in a line. */
export async function loadCase(session: Session, asked: string): Promise<CaseFile> {
  return caseOrFailure(session, await readEntry(session, entryOf(session, asked)));
}

/** The same, but of a draft that is not filled in it throws with everything that is missing. */
export async function loadCaseInFull(session: Session, asked: string): Promise<CaseFile> {
  return caseOrFailure(session, await readEntry(session, entryOf(session, asked), readCaseInFull));
}

async function caseOrFailure(session: Session, { cases: [found], problems }: Loaded): Promise<CaseFile> {
  if (!found) throw new Failure(problems);
  await session.report(problems);
  return found;
}

/** Does the same for each of several things. Throws once, with everything that went wrong with any of them. */
export async function allOrFailure<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const problems: Finding[] = [];
  for (const thing of things) {
    try {
      results.push(await work(thing));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new Failure(problems);
  return results;
}

/** Every case of the folder, a file at a time, in order; several at once where there are many and other cores to do it. */
export async function* eachCase(session: Session): AsyncGenerator<Loaded> {
  const entries = caseEntries(session);
  const workers = await wakeWorkers(session, entries);
  const read = workers ? (text: CaseText) => workers.read(text) : readCaseText;
  yield* inTurn(entries, (entry) => readEntry(session, entry, read), workers !== undefined);
}

/** The same on this core alone. Whoever keeps what a case says keeps a copy (`source/apart`), or the whole file stays in memory. */
export async function* eachCaseHere(session: Session): AsyncGenerator<Loaded> {
  const entries = caseEntries(session);
  if (entries.length > MANY_CASES) await session.host.spareMemory();
  for (const entry of entries) yield readEntry(session, entry);
}

/** What a file holds, by a way of reading its text; or why it cannot be read. */
export async function readEntry(
  session: Session,
  { path, slug }: CaseEntry,
  read: (text: CaseText) => Loaded | Promise<Loaded> = readCaseText,
): Promise<Loaded> {
  try {
    const { text, file, problems } = await session.readText(path, CASE_LIMIT);
    return problems.length > 0 ? { cases: [], problems } : await read({ text, file, slug });
  } catch (error) {
    if (error instanceof Failure) return { cases: [], problems: error.problems };
    throw error;
  }
}
