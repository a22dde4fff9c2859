import { shellWord } from '../completion/text.ts';
import { Interrupted } from '../host/host.ts';
import type { Check } from '../import/checked.ts';
import type { Drafted } from '../import/import.ts';
import { Failure, failure } from '../problem/failure.ts';
import { anyError } from '../problem/finding.ts';
import { importJson } from '../render/import-json.ts';
import { slugOf } from '../workspace/case-folder.ts';
import { CASE_SCHEMA } from '../workspace/case-schema.ts';
import { isFolder, writeFiles } from '../workspace/deliver.ts';
import type { OutputFlags } from '../workspace/flags.ts';
import { caseFileIn, checkNoCase, folderForCases, writeCases } from '../workspace/new-case.ts';
import { mayAsk } from '../workspace/questions.ts';
import type { Session } from '../workspace/session.ts';
import { checkHere, draftText, type ImportChoice, importWorld, knownCases, sourceOf } from './import-draft.ts';
import { reportDraft } from './import-report.ts';
import type { Reviewed } from './import-review.ts';
import type { Outcome } from './plan.ts';

// `appeal import`: a document becomes the draft of a case.

/** The flags of the command. */
export interface ImportFlags extends OutputFlags, ImportChoice {
  readonly review?: boolean;
  /** The case of which the document is a newer sheet. */
  readonly update?: string;
}

/** Drafts a case from one document. False if something is doubtful and that shall count. */
export async function importFile(session: Session, path: string, flags: ImportFlags): Promise<Outcome> {
  const { host, messages } = session;
  await knowLanguage(flags.lang);
  if (host.kind(path) === 'folder') return (await import('./import-folder.ts')).importFolder(session, path, flags);
  if (flags.review && flags.update !== undefined)
    throw failure('flags-together', { flags: ['--update', '--review'], advice: 'one-by-one' });
  if (flags.review && !mayAsk(session)) throw failure('import-nobody', {});
  const { json = false, strict = false } = session.flags;
  const known = await knownCases(session, folderOf(session, flags));
  const old =
    flags.update === undefined
      ? undefined
      : await (await import('./import-update.ts')).knownFile(session, flags.update);
  const source = await sourceOf(session, path, withSlug(session, flags), known);
  const check = await checkHere(session);
  const { importDocument } = await import('../import/import.ts');
  const { drafted: found, problems } = await importDocument(source, check, importWorld(session));
  if (!found || anyError(problems)) throw new Failure(problems);
  await session.report(problems);
  if (old) return (await import('./import-update.ts')).updateCase(session, old, found, problems, flags);
  const place = !json || flags.output !== undefined ? placeOf(session, found, flags) : undefined;
  const { drafted, interrupted } = await reviewed(session, found, check, flags);
  if (json) host.out.write(importJson(drafted, problems, messages));
  if (place) await deliverDraft(session, drafted, { ...place, document: source.file }, flags);
  if (interrupted) throw new Interrupted(true);
  return !strict || drafted.draft.problems.length === 0;
}

async function reviewed(session: Session, drafted: Drafted, check: Check, flags: ImportFlags): Promise<Reviewed> {
  return flags.review ? (await import('./import-review.ts')).reviewDraft(session, drafted, check) : { drafted };
}

/** Throws if no casesheet is known in the language that --lang names. */
async function knowLanguage(lang: string | undefined): Promise<void> {
  if (lang === undefined) return;
  const { CASESHEETS } = await import('../languages/casesheets.ts');
  if (Object.hasOwn(CASESHEETS, lang)) return;
  throw failure('flag-value', {
    flag: '--lang',
    found: lang,
    expected: { is: 'one-of', known: Object.keys(CASESHEETS) },
  });
}

/** The name of the file that -o names is that of the case, unless --slug says another. */
function withSlug(session: Session, flags: ImportFlags): ImportChoice {
  const { slug, output = '-' } = flags;
  if (slug !== undefined || output === '-' || isFolder(session, output)) return flags;
  return { ...flags, slug: slugOf(output) };
}

/** Where a draft goes: to standard output, or to a file of a folder. */
type DraftPlace =
  | { readonly is: 'output' }
  | { readonly is: 'case' | 'folder' | 'file'; readonly folder: string; readonly path: string };

/** The folder into which a draft goes, or would if it went into a file. */
function folderOf(session: Session, { output = '-' }: Pick<ImportFlags, 'output'>): string {
  if (output === '-') return folderForCases(session);
  return isFolder(session, output) ? output : session.host.join(output, '..');
}

/** Where a draft goes, as the flags say. Throws if a file is in its way. */
function placeOf(session: Session, { slug }: Drafted, { output, force }: ImportFlags): DraftPlace {
  if (output === '-') return { is: 'output' };
  const isNamed = output !== undefined && !isFolder(session, output);
  const folder = folderOf(session, output === undefined ? {} : { output });
  const path = isNamed ? output : caseFileIn(session, folder, slug);
  checkNoCase(session, path, force);
  return { is: output === undefined ? 'case' : isNamed ? 'file' : 'folder', folder, path };
}

async function deliverDraft(
  session: Session,
  drafted: Drafted,
  place: DraftPlace & { readonly document: string },
  flags: ImportFlags,
): Promise<void> {
  const { host, messages, flags: asked } = session;
  const words = await messages.importing();
  const write = (schema: boolean) => draftText(drafted, place.document, words, messages, schema);
  if (place.is === 'output') {
    if (!asked.json) host.out.write(write(false));
    return asked.quiet ? undefined : reportDraft(session, drafted, host.err);
  }
  const { path, folder } = place;
  const hasSchema = place.is === 'case' || host.kind(host.join(folder, CASE_SCHEMA)) !== 'missing';
  const way = place.is === 'file' ? { isNamed: true } : { makesFolder: true };
  const files = [{ path, content: write(hasSchema), ...way }];
  if (place.is === 'case') await writeCases(session, folder, files, flags);
  else await writeFiles(session, files, flags);
  if (!asked.json && !asked.quiet) await reportDraft(session, drafted, host.out);
  const { supersedes } = drafted.draft.case;
  if (supersedes !== undefined && place.document !== messages.notes.standardInput) {
    const command = [
      'appeal import --update',
      supersedes,
      shellWord(place.document),
      '-o',
      shellWord(host.shortPath(path)),
      '-f',
    ];
    await session.say(words.follows(supersedes, command.join(' ')));
  }
  if (!flags.dryRun) await session.say(words.next(`appeal check ${shellWord(host.shortPath(path))}`));
}
