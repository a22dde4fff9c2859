import { type CaseFile, parseCase } from '../case/parse.ts';
import { isSlug } from '../case/slug.ts';
import { Failure, failure } from '../failure.ts';
import { HostError } from '../host.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { decodeText } from '../source/text.ts';
import { type CaseEntry, caseEntries, caseFolder } from './case-folder.ts';
import { readFailure, type Session } from './session.ts';

/** A case file has some ten kilobytes; one above this is refused unread. */
export const CASE_LIMIT = 524_288;

/** Cases that could be read, and what is wrong with the others. */
export interface Loaded {
  readonly cases: readonly CaseFile[];
  readonly problems: readonly Problem[];
}

/** The case of a slug or path (`-` is standard input). Throws with all that is wrong with it. */
export async function loadCase(session: Session, asked: string): Promise<CaseFile> {
  const entry = isPath(asked) ? { path: asked, slug: slugOf(asked) } : findEntry(session, asked);
  const { cases, problems } = await readCase(session, entry);
  const [found] = cases;
  if (!found) throw new Failure(problems);
  return found;
}

/** The cases of several slugs or paths. Throws with all that is wrong with any of them. */
export async function loadCases(session: Session, asked: readonly string[]): Promise<CaseFile[]> {
  const cases: CaseFile[] = [];
  const problems: Problem[] = [];
  for (const one of asked) {
    try {
      cases.push(await loadCase(session, one));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new Failure(problems);
  return cases;
}

/** Every case of the folder. */
export async function loadAllCases(session: Session): Promise<Loaded> {
  return readCases(session, caseEntries(session));
}

/** The one case that has a target; throws if none or several have it. Only files in which the slug occurs are parsed. */
export async function findCaseOfTarget(session: Session, target: string): Promise<CaseFile> {
  const entries = caseEntries(session);
  const { cases, problems } = await readCases(session, entries, target);
  const having = cases.filter(({ content }) => Object.hasOwn(content.targets, target));
  if (having.length > 1) {
    const openFirst = having.toSorted(
      (a, b) => Number(b.content.status === 'open') - Number(a.content.status === 'open'),
    );
    throw failure('target-ambiguous', { target, cases: openFirst.map((one) => one.slug) });
  }
  const [found] = having;
  if (found) {
    if (problems.length > 0) await session.report(problems.map((one) => ({ ...one, severity: 'warning' })));
    return found;
  }
  if (problems.length > 0) throw new Failure(problems);
  const all = await readCases(session, entries);
  const known = [...new Set(all.cases.flatMap(({ content }) => Object.keys(content.targets)))];
  const near = nearest(target, known);
  throw failure('target-unknown', { found: target, known, where: 'any case', ...(near ? { near } : {}) });
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
  const problems: Problem[] = [];
  for (const entry of entries) {
    const read = await readCase(session, entry, word);
    cases.push(...read.cases);
    problems.push(...read.problems);
  }
  return { cases, problems };
}

async function readCase(session: Session, entry: CaseEntry, word?: string): Promise<Loaded> {
  let read: { text: string; file: string; problems: readonly Problem[] } | undefined;
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
  const { text, file } = read;
  if (!isSlug(entry.slug)) return { cases: [], problems: [problem('case-file-name', { found: entry.slug }, { file })] };
  const { caseFile, yaml, problems: found } = parseCase(text, file, entry.slug);
  const problems = [...read.problems, ...found];
  if (MAY_HAVE_VALUES.test(text)) problems.push(...(await import('../case/words.ts')).checkCaseWords(yaml));
  return caseFile && problems.length === 0 ? { cases: [caseFile], problems } : { cases: [], problems };
}

/** Braces, or an escape that could spell them. */
const MAY_HAVE_VALUES = /\{\{|\\[xuU]/;

/** What could spell a key without its letters standing there: an escape, or a key that goes over several lines. */
const SPELT_OTHERWISE = /\\[xuU]|^\s*\?\s/m;

/** The text of a file, unless a word cannot be a key in it. */
function readIfItHas(
  session: Session,
  path: string,
  word: string,
): { text: string; file: string; problems: readonly Problem[] } | undefined {
  const bytes = Buffer.from(session.host.readFile(path, CASE_LIMIT));
  if (!bytes.includes(word) && !SPELT_OTHERWISE.test(bytes.toString('latin1'))) return undefined;
  const file = session.host.shortPath(path);
  return { file, ...decodeText(bytes, file) };
}

function isPath(asked: string): boolean {
  return asked === '-' || asked.includes('/') || /\.ya?ml$/.test(asked);
}

/** The slug that a path gives a case; standard input is called "case". */
function slugOf(path: string): string {
  return path === '-' ? 'case' : (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
}

function findEntry(session: Session, slug: string): CaseEntry {
  const entries = caseEntries(session);
  const found = entries.find((one) => one.slug === slug);
  if (found) return found;
  const known = entries.map((one) => one.slug);
  const near = nearest(slug, known);
  throw failure('case-unknown', {
    found: slug,
    known,
    folder: session.host.shortPath(caseFolder(session).path),
    ...(near ? { near } : {}),
  });
}
