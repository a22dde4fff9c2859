import { shellWord } from '../completion/text.ts';
import type { Drafted } from '../import/import.ts';
import { changesFrom, type FieldChange, isOtherCase } from '../import/update.ts';
import { updatedText, withCaseText } from '../import/updated.ts';
import { Failure, failure } from '../problem/failure.ts';
import { changesJson } from '../render/import-json.ts';
import { withMark } from '../source/text.ts';
import { readYaml } from '../source/yaml.ts';
import { entryOf, slugOf } from '../workspace/case-folder.ts';
import { CASE_LIMIT } from '../workspace/cases.ts';
import { isFolder, writeFiles } from '../workspace/deliver.ts';
import { caseFileIn, checkNoCase } from '../workspace/new-case.ts';
import type { Session } from '../workspace/session.ts';
import type { ImportFlags } from './import.ts';
import { draftNotes } from './import-draft.ts';
import { onlyIn, reportChanges, shown } from './import-report.ts';

// `appeal import --update CASE FILE`: what a newer sheet says goes into the case that is there. What its keeper wrote stays.

/** A case file that a newer sheet is for. */
export interface KnownFile {
  readonly path: string;
  readonly slug: string;
  readonly text: string;
  readonly marked: boolean;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The case that --update names. Throws if it is none that can be read. */
export async function knownFile(session: Session, asked: string): Promise<KnownFile> {
  const { path, slug } = entryOf(session, asked);
  if (path === '-') throw failure('fix-input', {});
  const { text, file, problems, marked = false } = await session.readText(path, CASE_LIMIT);
  const yaml = readYaml(text, file, undefined, 'seen');
  const wrong = [...problems, ...yaml.problems];
  if (wrong.length > 0 || yaml.value === null || typeof yaml.value !== 'object') throw new Failure(wrong);
  return { path, slug, text, marked, content: yaml.value as KnownFile['content'] };
}

/** Puts what a newer sheet says into a case, or, with -o, into a case of its own that takes its place; tells each field. */
export async function updateCase(
  session: Session,
  old: KnownFile,
  drafted: Drafted,
  problems: Failure['problems'],
  flags: ImportFlags,
): Promise<boolean> {
  const { host, messages } = session;
  const words = await messages.importing();
  if (!flags.force && isOtherCase(old.content, drafted.draft)) throw otherCase(session, old, drafted);
  const changes = changesFrom(old.content, drafted.draft);
  const { json = false, strict = false } = session.flags;
  if (json) host.out.write(changesJson(drafted, changes, problems, messages));
  else await reportChanges(session, changes, host.out);
  const isDone = !strict || !changes.some(({ is }) => is === 'kept');
  if (changes.length === 0) await session.say(words.noChanges);
  if ((changes.length === 0 && flags.output === undefined) || (json && flags.output === undefined)) return isDone;
  await writeUpdate(session, old, await textOf(session, old, drafted, changes), flags);
  return isDone;
}

/** A sheet of another action, about other people, would overwrite the case with what is none of its. */
function otherCase(session: Session, { path, content }: KnownFile, { draft }: Drafted): Failure {
  const said = (reference: unknown) => (typeof reference === 'string' ? { reference } : {});
  const { reference: known } = said(content.reference);
  return failure('import-other-case', {
    ...said(draft.case.reference),
    path: session.host.shortPath(path),
    ...(known === undefined ? {} : { known }),
  });
}

async function textOf(
  session: Session,
  old: KnownFile,
  drafted: Drafted,
  changes: readonly FieldChange[],
): Promise<string> {
  const words = await session.messages.importing();
  const notes = draftNotes(drafted, words, session.messages);
  const newer = ({ before, after, from }: FieldChange) => {
    const news = onlyIn(after, before);
    return words.newer(news.length > 0 ? news.join(' / ') : shown(after), from?.line);
  };
  return updatedText(old.text, changes, drafted.draft, { ...notes, newer, doubt: words.check('', undefined).trim() });
}

async function writeUpdate(session: Session, old: KnownFile, text: string, flags: ImportFlags): Promise<void> {
  const { host, messages } = session;
  const words = await messages.importing();
  const file = (path: string, content: string) => ({ path, content: withMark(content, old.marked), isNamed: true });
  const { output } = flags;
  if (output === undefined) await writeFiles(session, [file(old.path, text)], { ...flags, force: true });
  else {
    const path = isFolder(session, output) ? caseFileIn(session, output, flags.slug ?? `${old.slug}-2`) : output;
    checkNoCase(session, path, flags.force);
    const slug = slugOf(path);
    const closed = withCaseText(withCaseText(old.text, 'status', 'superseded'), 'supersededBy', slug);
    const files = [file(path, withCaseText(text, 'supersedes', old.slug)), file(old.path, closed)];
    await writeFiles(session, files, { ...flags, force: true });
    if (!flags.dryRun) await session.say(words.closed(host.shortPath(old.path), slug));
  }
  if (!flags.dryRun) await session.say(words.next(`appeal check ${shellWord(host.shortPath(output ?? old.path))}`));
}
