import { type Loaded, readCaseText } from '../address/read-case.ts';
import type { CaseFile } from '../case/read.ts';
import { type Crew, HostError } from '../host/host.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { decodeText } from '../source/text.ts';
import { type CaseEntry, caseEntries, caseFolders } from './case-folder.ts';
import { readFailure, type Session } from './session.ts';

/** A case file has some ten kilobytes; one above this is refused unread. */
export const CASE_LIMIT = 524_288;

/** The case of a slug or path (`-` is standard input). Throws with all that is wrong with it. */
export async function loadCase(session: Session, asked: string): Promise<CaseFile> {
  const { cases, problems } = await readCase(session, entryOf(session, asked));
  const [found] = cases;
  if (!found) throw new Failure(problems);
  await session.report(problems);
  return found;
}

/** The file of a slug or path. Throws if no folder has the slug. */
export function entryOf(session: Session, asked: string): CaseEntry {
  return isPath(asked) ? { path: asked, slug: slugOf(asked) } : findEntry(session, asked);
}

/** The cases of several slugs or paths. Throws with all that is wrong with any of them. */
export async function loadCases(session: Session, asked: readonly string[]): Promise<CaseFile[]> {
  return allOrFailure(asked, (one) => loadCase(session, one));
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

/** So many files are read by other cores: to wake those takes as long as to read some of the files. */
const MANY = 24;
/** Files that are on their way at a time. */
const AHEAD = 3;

/** Other cores, if there are enough cases for them. To wake them takes a while: the sooner it is done, the better. */
export async function wakeCrew(
  session: Session,
  entries: readonly CaseEntry[] = caseEntries(session),
): Promise<Crew | undefined> {
  return entries.length < MANY ? undefined : session.crew();
}

/** Every case of the folder, a file at a time, in order; several at once where there are many and other cores to do it. */
export async function* eachCase(session: Session): AsyncGenerator<Loaded> {
  const entries = caseEntries(session);
  const crew = await wakeCrew(session, entries);
  yield* inTurn(entries, (entry) => readCase(session, entry, undefined, crew), crew !== undefined);
}

/**
 * What becomes of things, in their order: one at a time, or, on other cores, a few. `here` does the work on this core, where
 * it has nothing better to do than to wait for the others.
 */
export async function* inTurn<Thing, Done>(
  things: Iterable<Thing>,
  work: (thing: Thing) => Promise<Done>,
  atOnce: boolean,
  here = work,
): AsyncGenerator<Done> {
  const ahead = atOnce ? AHEAD : 1;
  const coming: { readonly done: Promise<Done>; settled: boolean }[] = [];
  for (const thing of things) {
    const waits = coming.length === ahead - 1 && coming[0]?.settled === false;
    const one = { done: (waits ? here : work)(thing), settled: false };
    const end = () => {
      one.settled = true;
    };
    one.done.then(end, end); // what fails is told when its turn comes, even if an earlier one fails first
    coming.push(one);
    if (coming.length === ahead) yield (await coming.shift()?.done) as Done;
  }
  for (const { done } of coming) yield await done;
}

/** Every case of the folder. */
export async function loadAllCases(session: Session): Promise<Loaded> {
  return readCases(session, caseEntries(session));
}

/**
 * The one case that has a target: in the nearest folder where a case has it. Throws if several there have it, or none
 * anywhere; and if a file that may have it is broken, for a farther case must not stand in for it unseen. Only files in
 * which the slug occurs are parsed.
 */
export async function findCaseOfTarget(session: Session, target: string): Promise<CaseFile> {
  for (const folder of caseFolders(session)) {
    const { cases, problems } = await readCases(session, caseEntries(session, folder), target);
    const having = cases.filter(({ content }) => Object.hasOwn(content.targets, target));
    const [found, ...others] = having;
    if (!found && anyError(problems)) throw new Failure(problems);
    if (!found) continue;
    if (others.length > 0) throw ambiguous(target, having);
    if (problems.length > 0) await session.report(problems.map((one) => ({ ...one, severity: 'warning' })));
    return found;
  }
  const known = await knownTargets(session);
  const near = nearest(target, known);
  throw failure('target-unknown', { found: target, known, where: 'any case', ...(near ? { near } : {}) });
}

function ambiguous(target: string, having: readonly CaseFile[]): Failure {
  const isOpen = ({ content }: CaseFile) => Number(content.status === 'open');
  const cases = having.toSorted((a, b) => isOpen(b) - isOpen(a)).map((one) => one.slug);
  return failure('target-ambiguous', { target, cases });
}

/** The slugs of all targets in all folders. */
export async function knownTargets(session: Session): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of caseFolders(session)) {
    const { cases } = await readCases(session, caseEntries(session, folder));
    for (const { content } of cases) for (const slug of Object.keys(content.targets)) found.add(slug);
  }
  return [...found];
}

/** Throws unless the case has the target. */
export function checkTarget({ slug, content }: CaseFile, target: string): void {
  const known = Object.keys(content.targets);
  if (known.includes(target)) return;
  const near = nearest(target, known);
  throw failure('target-unknown', { found: target, known, where: `the case ${slug}`, ...(near ? { near } : {}) });
}

async function readCases(session: Session, entries: readonly CaseEntry[], word?: string): Promise<Loaded> {
  const cases: CaseFile[] = [];
  const problems: Finding[] = [];
  for (const entry of entries) {
    const read = await readCase(session, entry, word);
    cases.push(...read.cases);
    problems.push(...read.problems);
  }
  return { cases, problems };
}

async function readCase(session: Session, entry: CaseEntry, word?: string, crew?: Crew): Promise<Loaded> {
  let read: { text: string; file: string; problems: readonly Finding[] } | undefined;
  try {
    read =
      entry.path === '-' || word === undefined
        ? await session.readText(entry.path, CASE_LIMIT)
        : readIfItHas(session, entry.path, word);
  } catch (error) {
    if (error instanceof Failure) return { cases: [], problems: error.problems };
    if (!(error instanceof HostError)) throw error;
    return { cases: [], problems: readFailure(error, session.host.shortPath(entry.path), CASE_LIMIT).problems };
  }
  if (!read) return { cases: [], problems: [] };
  if (read.problems.length > 0) return { cases: [], problems: read.problems };
  const work = { text: read.text, file: read.file, slug: entry.slug };
  return crew ? ((await crew.read(work)) as Loaded) : readCaseText(work);
}

/** What could spell a key without its letters standing there: an escape, or a key that goes over several lines. */
const SPELT_OTHERWISE = /\\[xuU]|^\s*\?\s/m;

/** The text of a file, unless a word cannot be a key in it. */
function readIfItHas(
  session: Session,
  path: string,
  word: string,
): { text: string; file: string; problems: readonly Finding[] } | undefined {
  const bytes = Buffer.from(session.host.readFile(path, CASE_LIMIT));
  if (!bytes.includes(word) && !SPELT_OTHERWISE.test(bytes.toString('latin1'))) return undefined;
  session.files.add(path);
  const file = session.host.shortPath(path);
  return { file, ...decodeText(bytes, file) };
}

function isPath(asked: string): boolean {
  return asked === '-' || asked.includes('/') || /\.ya?ml$/.test(asked);
}

/** The slug that a path gives a case; standard input is called "case". */
/** The name of a case by the path of its file. */
export function slugOf(path: string): string {
  return path === '-' ? 'case' : (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
}

function findEntry(session: Session, slug: string): CaseEntry {
  const folders = caseFolders(session);
  const entries = folders.flatMap((folder) => caseEntries(session, folder));
  const found = entries.find((one) => one.slug === slug);
  if (found) return found;
  const known = entries.map((one) => one.slug);
  const near = nearest(slug, known);
  const folder = folders.map(({ path }) => session.host.shortPath(path)).join(', ');
  throw failure('case-unknown', { found: slug, known, folder, ...(near ? { near } : {}) });
}
