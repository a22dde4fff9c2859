import type { CaseText } from '../case/read.ts';
import { type CheckSetup, checkerOf } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import type { Fix } from '../check/rule.ts';
import type { OutputFile } from '../host/host.ts';
import { Failure, failure } from '../problem/failure.ts';
import { applyChanges } from '../source/changes.ts';
import { withMark } from '../source/text.ts';
import type { CaseEntry } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { writeFiles } from '../workspace/deliver.ts';
import { namesOf } from '../workspace/names.ts';
import type { Session } from '../workspace/session.ts';

/**
 * A file is checked again after it was mended, for one change may make room for another: of one value only one is made at a time. More
 * often than this is a fault.
 */
const ROUNDS = 40;

/** Mends what can be mended without asking in these files, or, with `dry`, shows how it would. */
export async function fixFiles(
  session: Session,
  entries: readonly CaseEntry[],
  setup: CheckSetup,
  dry: boolean,
): Promise<void> {
  if (entries.some(({ path }) => path === '-')) throw failure('fix-input', {});
  const check = await checkerOf(setup, namesOf(session.host));
  const files: OutputFile[] = [];
  for (const { path, slug } of entries) {
    const source = await textOf(session, path, slug);
    if (!source) continue;
    const { text, applied } = fixed(source, check);
    if (applied === 0) continue;
    if (dry) session.host.out.write((await import('../render/diff.ts')).diff(source.file, source.text, text));
    else await session.say(session.messages.check.mended(applied, source.file));
    files.push({ path, content: withMark(text, source.marked), isNamed: true });
  }
  if (!dry && files.length > 0) await writeFiles(session, files, { force: true });
}

/** The text of a file; undefined if it cannot be read, which the check itself will tell. */
async function textOf(
  session: Session,
  path: string,
  slug: string,
): Promise<(CaseText & { readonly marked: boolean }) | undefined> {
  try {
    const { text, file, problems, marked = false } = await session.readText(path, CASE_LIMIT);
    return problems.length > 0 ? undefined : { text, file, slug, marked };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The text of a case once everything that is safe to mend was mended, and how many changes that took. */
export function fixed(source: CaseText, check: (source: CaseText) => CheckedFile): { text: string; applied: number } {
  let { text } = source;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { findings } = check({ ...source, text });
    const changes = new Map<string, Fix>();
    for (const { fix, waived } of findings) {
      const value = fix && JSON.stringify(fix.path);
      if (fix && value !== undefined && waived === undefined && !changes.has(value)) changes.set(value, fix);
    }
    const done = applyChanges(text, [...changes.values()]);
    if (done.applied === 0) break;
    sum += done.applied;
    text = done.text;
  }
  return { text, applied: sum };
}
