import type { Loaded } from '../address/read-case.ts';
import { type CaseFile, type CaseText, readCase } from '../case/read.ts';
import { shippedCase } from '../case/shipped.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError, type Finding, finding } from '../problem/finding.ts';
import { nearest } from '../problem/nearest.ts';
import { type CaseFolder, caseEntries, caseFolders } from './case-folder.ts';
import { CASE_LIMIT, readEntry } from './cases.ts';
import type { Session } from './session.ts';

/**
 * The one case that has a target: in the nearest folder where a case has it. Of several there, the only one that is open. Throws if
 * several of them are, or none, or if none anywhere has it; and if a file that may have it is broken, for a farther case must not stand in for it unseen. Only files that may have it
 * are read.
 */
export async function findCaseOfTarget(session: Session, target: string): Promise<CaseFile> {
  for (const folder of caseFolders(session)) {
    const { having, problems } = await casesOf(session, folder, target);
    const [first] = having;
    if (!first && anyError(problems)) throw new Failure(problems);
    if (!first) continue;
    const found = having.length === 1 ? first : await onlyOpen(session, target, having);
    if (problems.length > 0) await session.report(problems.map((one) => ({ ...one, severity: 'warning' })));
    return found;
  }
  throw unknownTarget(target, await knownTargets(session));
}

/** The cases of a folder that have a target, and what is wrong with those that may have it. */
async function casesOf(
  session: Session,
  folder: CaseFolder,
  target: string,
): Promise<{ having: CaseFile[]; problems: Finding[] }> {
  const having: CaseFile[] = [];
  const problems: Finding[] = [];
  for (const { path, slug } of caseEntries(session, folder)) {
    try {
      const found = session.readTextWith(path, target, CASE_LIMIT);
      if (!found) continue;
      const { text, file } = found;
      problems.push(...found.problems);
      if (found.problems.length > 0) continue;
      const read = await readWith({ text, file, slug }, target);
      if (!read) continue;
      const those = read.cases.filter(({ content }) => Object.hasOwn(content.targets, target));
      having.push(...those);
      problems.push(...(found.guessed && those.length > 0 ? [found.guessed] : []), ...read.problems);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
    }
  }
  return { having, problems };
}

/** The case in a text; undefined if it certainly does not have a target. */
async function readWith(source: CaseText, target: string): Promise<Loaded | undefined> {
  const { text, file, slug } = source;
  const content = await shippedCase(slug, text);
  if (content) return { cases: [{ slug, file, content }], problems: [] };
  if (!(await import('../case/targets.ts')).mayHaveTarget(text, target)) return undefined;
  return (await import('../address/read-case.ts')).readCaseText(source);
}

/** Of several cases that have a target the only one that is open, which is said. Throws if there is no such one. */
async function onlyOpen(session: Session, target: string, having: readonly CaseFile[]): Promise<CaseFile> {
  const [found, ...more] = having.filter(({ content }) => content.status === 'open');
  if (!found || more.length > 0) throw ambiguous(target, having);
  const others = having.filter((one) => one !== found).map((one) => one.slug);
  await session.report([finding('target-of-open', { target, slug: found.slug, others }, undefined, 'note')]);
  return found;
}

function ambiguous(target: string, having: readonly CaseFile[]): Failure {
  const isOpen = ({ content }: CaseFile) => Number(content.status === 'open');
  const cases = having.toSorted((a, b) => isOpen(b) - isOpen(a)).map((one) => one.slug);
  return failure('target-ambiguous', { target, cases });
}

function unknownTarget(found: string, known: readonly string[], slug?: string): Failure {
  const near = nearest(found, known);
  return failure('target-unknown', {
    found,
    known,
    ...(slug === undefined ? {} : { slug }),
    ...(near ? { near } : {}),
  });
}

/** The slugs of all targets in all folders. */
export async function knownTargets(session: Session): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of caseFolders(session))
    for (const entry of caseEntries(session, folder))
      await readEntry(session, entry, (source) => {
        const { targets = {} } = readCase(source, ['targets']).caseFile?.content ?? {};
        for (const slug of Object.keys(targets)) found.add(slug);
        return { cases: [], problems: [] };
      });
  return [...found];
}

/** Throws unless the case has the target. */
export function checkTarget({ slug, content }: CaseFile, target: string): void {
  const known = Object.keys(content.targets);
  if (!known.includes(target)) throw unknownTarget(target, known, slug);
}
