import { failure } from '../failure.ts';
import { dataFolder, type Session } from './session.ts';

/** A case file before it is read. */
export interface CaseEntry {
  readonly path: string;
  /** The file name without .yaml; not yet known to be a proper slug. */
  readonly slug: string;
}

/** A folder of cases, and whether the user asked for it. */
export interface CaseFolder {
  readonly path: string;
  readonly kind: 'asked' | 'project' | 'own' | 'shipped';
}

/**
 * The folder that cases come from: --cases (or APPEAL_CASES); else the first of ./cases, the
 * user's data folder and the folder that ships that has a case file. One folder, so that nobody writes for a case that
 * they did not know was there.
 */
export function caseFolder(session: Session): CaseFolder {
  const { host, flags } = session;
  const asked = flags.cases ?? host.env.APPEAL_CASES;
  if (asked !== undefined) {
    if (host.kind(asked) !== 'folder') throw failure('folder-missing', { path: asked, what: 'cases' });
    return { path: asked, kind: 'asked' };
  }
  const folders: CaseFolder[] = [
    { path: host.join(host.folder, 'cases'), kind: 'project' },
    { path: host.join(dataFolder(host), 'cases'), kind: 'own' },
  ];
  const shipped: CaseFolder = { path: host.join(host.shipped, 'cases'), kind: 'shipped' };
  return folders.find(({ path }) => host.listFolder(path)?.some(isCaseFile)) ?? shipped;
}

/** The case files of the folder, by name. Throws if it has none. */
export function caseEntries(session: Session): CaseEntry[] {
  const { path } = caseFolder(session);
  const entries = (session.host.listFolder(path) ?? []).filter(isCaseFile).map((name) => ({
    path: session.host.join(path, name),
    slug: name.replace(/\.ya?ml$/, ''),
  }));
  if (entries.length === 0) throw failure('folder-empty', { path: session.host.shortPath(path) });
  return entries;
}

function isCaseFile(name: string): boolean {
  return /\.ya?ml$/.test(name) && !name.startsWith('.');
}
