import type { CaseText } from '../case/read.ts';
import { type CheckSetup, checkerOf } from '../check/checker.ts';
import type { CheckedFile } from '../check/report.ts';
import type { OutputFile } from '../host/host.ts';
import { Failure, failure } from '../problem/failure.ts';
import { applyChanges } from '../source/edit.ts';
import type { CaseEntry } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { writeFiles } from '../workspace/deliver.ts';
import { namesOf } from '../workspace/names.ts';
import type { Session } from '../workspace/session.ts';

/** A file is checked again after it was mended, for one change may make room for another; more often than this is a fault. */
const ROUNDS = 5;

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
    files.push({ path, content: text });
  }
  if (!dry && files.length > 0) await writeFiles(session, files, { force: true });
}

/** The text of a file; undefined if it cannot be read, which the check itself will tell. */
async function textOf(session: Session, path: string, slug: string): Promise<CaseText | undefined> {
  try {
    const { text, file, problems } = await session.readText(path, CASE_LIMIT);
    return problems.length > 0 ? undefined : { text, file, slug };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function fixed(source: CaseText, check: (source: CaseText) => CheckedFile): { text: string; applied: number } {
  let { text } = source;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { findings } = check({ ...source, text });
    const changes = findings.flatMap(({ fix, waived }) => (fix && waived === undefined ? [fix] : []));
    const done = applyChanges(text, changes);
    if (done.applied === 0) break;
    sum += done.applied;
    text = done.text;
  }
  return { text, applied: sum };
}
