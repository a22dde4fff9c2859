import { HostError, type OutputFile } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { CASE_SCHEMA, caseSchemaText } from './case-schema.ts';
import { writeFiles } from './deliver.ts';
import type { OutputFlags } from './flags.ts';
import { dataFolder, type Session } from './session.ts';

// Where a new case goes, and how it gets there.

/** The folder asked for, which must be there; else ./cases; else the user's own, which is made if need be. */
export function folderForCases({ host, flags }: Session): string {
  const asked = flags.cases ?? host.env.APPEAL_CASES;
  if (asked !== undefined) {
    if (host.kind(asked) !== 'folder') throw failure('folder-missing', { path: asked, of: 'cases' });
    return asked;
  }
  const project = host.join(host.folder, 'cases');
  return host.kind(project) === 'folder' ? project : host.join(dataFolder(host), 'cases');
}

/** The file of a case in a folder, with the ending it has already: two files of one case would get in each other's way. */
export function caseFileIn({ host }: Session, folder: string, slug: string): string {
  const other = host.join(folder, `${slug}.yml`);
  return host.kind(other) === 'missing' ? host.join(folder, `${slug}.yaml`) : other;
}

/** Throws if a case stands where a new one shall go. */
export function checkNoCase({ host }: Session, path: string, force = false): void {
  if (!force && host.kind(path) !== 'missing') throw failure('case-exists', { path: host.shortPath(path) });
}

/** Writes new cases of a folder, with the schema that their first line names if it is not there. All are written, or none. */
export async function writeCases(
  session: Session,
  folder: string,
  files: readonly OutputFile[],
  flags: OutputFlags,
  told?: readonly OutputFile[],
): Promise<void> {
  const { host } = session;
  const schema = host.join(folder, CASE_SCHEMA);
  const lacks = host.kind(schema) === 'missing';
  const all = lacks ? [...files, { path: schema, content: await caseSchemaText(session) }] : files;
  if (!flags.dryRun) makeFolder(session, folder);
  await writeFiles(session, all, flags, told);
}

function makeFolder({ host }: Session, folder: string): void {
  try {
    host.makeFolder(folder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw failure('output-failed', { path: host.shortPath(folder), cause: error.cause });
  }
}
