import { shellWord } from '../completion/text.ts';
import type { Drafted } from '../import/import.ts';
import { Failure } from '../problem/failure.ts';
import { anyError } from '../problem/finding.ts';
import { importJson } from '../render/import-json.ts';
import { slugOf } from '../workspace/case-folder.ts';
import { CASE_SCHEMA } from '../workspace/case-schema.ts';
import { isFolder, writeFiles } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { caseFileIn, checkNoCase, folderForCases, writeCases } from '../workspace/new-case.ts';
import type { Session } from '../workspace/session.ts';
import { draftText, type ImportChoice, importHere, sourceOf } from './import-draft.ts';
import { reportDraft } from './import-report.ts';

// `appeal import`: a document becomes the draft of a case.

/** The flags of the command. */
export interface ImportFlags extends OutputFlags, ImportChoice {}

/** Drafts a case from one document. False if something is doubtful and that shall count. */
export async function importFile(session: Session, path: string, flags: ImportFlags): Promise<boolean> {
  const { host, messages } = session;
  const source = await sourceOf(session, path, withSlug(session, flags));
  const { drafted, problems } = await importHere(session, source);
  if (!drafted || anyError(problems)) throw new Failure(problems);
  await session.report(problems);
  const { json = false, strict = false } = session.flags;
  if (json) host.out.write(importJson(drafted, problems, messages));
  if (!json || flags.output !== undefined) await deliverDraft(session, drafted, source.file, flags);
  return !strict || drafted.draft.problems.length === 0;
}

/** The name of the file that -o names is that of the case, unless --slug says another. */
function withSlug(session: Session, flags: ImportFlags): ImportChoice {
  const { slug, output = '-' } = flags;
  if (slug !== undefined || output === '-' || isFolder(session, output)) return flags;
  return { ...flags, slug: slugOf(output) };
}

async function deliverDraft(session: Session, drafted: Drafted, file: string, flags: ImportFlags): Promise<void> {
  const { host, messages } = session;
  const words = await messages.importing();
  const write = (schema: boolean) => draftText(drafted, file, words, messages, schema);
  const { output } = flags;
  if (output === '-') {
    host.out.write(write(false));
    return session.flags.quiet ? undefined : reportDraft(session, drafted, host.err);
  }
  const isNamed = output !== undefined && !isFolder(session, output);
  const folder = output === undefined ? folderForCases(session) : isNamed ? host.join(output, '..') : output;
  const path = isNamed ? output : caseFileIn(session, folder, drafted.slug);
  checkNoCase(session, path, flags.force);
  if (output === undefined) await writeCases(session, folder, [{ path, content: write(true) }], flags);
  else {
    const schema = host.kind(host.join(folder, CASE_SCHEMA)) !== 'missing';
    await writeFiles(
      session,
      [{ path, content: write(schema), ...(isNamed ? { isNamed } : { makesFolder: true }) }],
      flags,
    );
  }
  if (!session.flags.json && !session.flags.quiet) await reportDraft(session, drafted, host.out);
  if (!flags.dryRun) await session.say(words.next(`appeal check ${shellWord(host.shortPath(path))}`));
}
