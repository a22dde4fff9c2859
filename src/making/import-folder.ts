import { freeSlug } from '../case/slug.ts';
import { shellWord } from '../completion/text.ts';
import type { Workers } from '../host/host.ts';
import type { Check } from '../import/checked.ts';
import { type Drafted, type Imported, type ImportSource, importSafely } from '../import/import.ts';
import { Failure, failure } from '../problem/failure.ts';
import { type Finding, finding } from '../problem/finding.ts';
import { describe } from '../problem/messages.ts';
import { documentsJson } from '../render/import-json.ts';
import { firstDoubts } from '../render/import-table.ts';
import { Progress } from '../terminal/progress.ts';
import { table } from '../terminal/table.ts';
import { CASE_SCHEMA } from '../workspace/case-schema.ts';
import { isFolder, writeFiles } from '../workspace/deliver.ts';
import { inTurn } from '../workspace/in-turn.ts';
import { caseFileIn, folderForCases, writeCases } from '../workspace/new-case.ts';
import type { Session } from '../workspace/session.ts';
import type { ImportFlags } from './import.ts';
import { checkHere, checkSetup, draftText, importWorld, knownCases, sourceOf } from './import-draft.ts';
import type { Outcome } from './plan.ts';

// `appeal import FOLDER`: many documents at once, on all cores. One that cannot be imported stops none of the others.

/** So many documents are worth waking other cores for. */
const MANY = 6;
/** What stands in a folder and is no document: case files and their schema. */
const NO_DOCUMENT = /^\.|\.(?:ya?ml|json)$/i;
/** The flags that are for one document. */
const FOR_ONE = ['review', 'slug', 'part', 'update'] as const;

/** One document of a folder, and what came of it. */
export interface ImportedFile extends Imported {
  readonly file: string;
}

/** Drafts a case from each document of a folder. */
export async function importFolder(session: Session, folder: string, flags: ImportFlags): Promise<Outcome> {
  const wrong = FOR_ONE.find((flag) => flags[flag] !== undefined);
  if (wrong) throw failure('import-for-one', { flag: `--${wrong}` });
  const { host, messages } = session;
  const { json = false, strict = false, quiet = false } = session.flags;
  const paths = documentsIn(session, folder);
  const place = !json || flags.output !== undefined ? folderFor(session, flags) : undefined;
  const found = await importAll(session, paths, flags);
  const files = place === undefined ? found : named(session, found, place, flags.force ?? false);
  await session.report(files.flatMap(({ problems }) => problems));
  const drafted = files.filter((one) => one.drafted !== undefined);
  if (json) host.out.write(documentsJson(files, messages));
  else if (!quiet) host.out.write(await table(await documentRows(session, files), host.out.columns));
  const words = await messages.importing();
  if (drafted.length < files.length) await session.say(words.leftOutOf(files.length - drafted.length, files.length));
  if (place !== undefined && drafted.length > 0) await writeAll(session, files, place, flags);
  if (drafted.length === 0) return false;
  const doubts = drafted.some((one) => (one.drafted?.draft.problems.length ?? 0) > 0);
  return drafted.length < files.length ? 'left-out' : !strict || !doubts;
}

function documentsIn({ host }: Session, folder: string): string[] {
  const names = (host.listFolder(folder) ?? []).filter((name) => !NO_DOCUMENT.test(name));
  const paths = names.map((name) => host.join(folder, name)).filter((path) => host.kind(path) === 'file');
  if (paths.length === 0) throw failure('import-folder-empty', { path: host.shortPath(folder) });
  return paths;
}

/** The folder into which drafts go. */
function folderFor(session: Session, { output }: ImportFlags): string {
  if (output === undefined) return folderForCases(session);
  if (isFolder(session, output)) return output;
  throw failure('import-into-folder', { path: output === '-' ? '-' : session.host.shortPath(output) });
}

async function importAll(session: Session, paths: readonly string[], flags: ImportFlags): Promise<ImportedFile[]> {
  const progress = new Progress(session.host, session.messages.progress, 'documents');
  session.progress = progress;
  const known = await knownCases(session, flags.output ?? folderForCases(session));
  const cores = new Cores(session, paths.length < MANY ? undefined : await session.workers());
  const work = async (path: string, here: boolean): Promise<ImportedFile> => {
    const file = session.shownPath(path);
    try {
      return { file, ...(await cores.draft(await sourceOf(session, path, flags, known), here)) };
    } catch (error) {
      if (error instanceof Failure) return { file, problems: error.problems };
      throw error;
    }
  };
  await cores.start();
  const found: ImportedFile[] = [];
  const turns = inTurn(
    paths,
    (path) => work(path, false),
    cores.several,
    (path) => work(path, true),
  );
  for await (const one of turns) {
    found.push(one);
    progress.at(found.length, found.length / paths.length);
  }
  progress.clear();
  return found;
}

/** This core and others; if those fail, this one alone goes on. */
class Cores {
  private readonly session: Session;
  private others: Workers | undefined;
  private check: Promise<Check> | undefined;

  constructor(session: Session, others: Workers | undefined) {
    this.session = session;
    this.others = others;
  }

  get several(): boolean {
    return this.others !== undefined;
  }

  async start(): Promise<void> {
    await this.others?.startChecks(await checkSetup(this.session));
  }

  async draft(source: ImportSource, here: boolean): Promise<Imported> {
    if (this.others && !here) {
      try {
        return await this.others.draft(source);
      } catch {
        this.others = undefined; // the thread is gone: what it had is left out, the rest is done here
        return { problems: [finding('import-failed', { detail: 'Worker' }, { file: source.file })] };
      }
    }
    this.check ??= checkHere(this.session);
    return importSafely(source, await this.check, importWorld(this.session));
  }
}

/** The drafts under names of which each is there once; one whose name a case has already is left out, unless it may be written over. */
function named(session: Session, files: readonly ImportedFile[], folder: string, force: boolean): ImportedFile[] {
  const taken = new Set<string>();
  return files.map((one) => {
    if (!one.drafted) return one;
    const slug = freeSlug(one.drafted.slug, taken);
    taken.add(slug);
    const path = caseFileIn(session, folder, slug);
    if (force || session.host.kind(path) === 'missing') return { ...one, drafted: { ...one.drafted, slug } };
    const inTheWay: Finding = finding('case-exists', { path: session.host.shortPath(path) }, { file: one.file });
    return { file: one.file, problems: [...one.problems, inTheWay] };
  });
}

async function documentRows(session: Session, files: readonly ImportedFile[]): Promise<string[][]> {
  const words = await session.messages.importing();
  const { document, case: name, doubts, first } = words.documents;
  const row = ({ file, drafted, problems }: ImportedFile): string[] => {
    const shown = file.split('/').at(-1) ?? file;
    const error = problems.find((one) => one.severity === 'error');
    if (!drafted) return [shown, words.leftOut, '', error ? describe(error, session.messages).sentence : ''];
    const all = drafted.draft.problems;
    const [worst] = firstDoubts(all, 1);
    const said = worst ? `${worst.path}: ${describe(worst.finding, session.messages).sentence}` : '';
    return [shown, drafted.slug, String(all.length), said];
  };
  return [[document, name, doubts, first], ...files.map(row)];
}

async function writeAll(
  session: Session,
  found: readonly ImportedFile[],
  folder: string,
  flags: ImportFlags,
): Promise<void> {
  const { host, messages } = session;
  const words = await messages.importing();
  const own = flags.output === undefined;
  const hasSchema = own || host.kind(host.join(folder, CASE_SCHEMA)) !== 'missing';
  const files = found.flatMap(({ file, drafted }) =>
    drafted ? [fileOf(drafted, draftText(drafted, file, words, messages, hasSchema))] : [],
  );
  function fileOf({ slug }: Drafted, content: string) {
    return { path: caseFileIn(session, folder, slug), content, makesFolder: true };
  }
  if (own) await writeCases(session, folder, files, flags, []);
  else await writeFiles(session, files, flags, []);
  const shown = host.shortPath(folder);
  await session.say((flags.dryRun ? words.wouldWriteMany : words.wroteMany)(files.length, shown));
  if (!flags.dryRun) await session.say(words.next(`appeal check ${shellWord(shown)}`));
}
