import type { Host } from '../host/host.ts';
import { failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
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
 * The folders that cases come from: --cases (or APPEAL_CASES) alone; else ./cases, the user's data folder and the folder
 * that ships, those of them that have a case file.
 */
export function caseFolders(session: Session): CaseFolder[] {
  const { host, flags } = session;
  const asked = flags.cases ?? (host.env.APPEAL_CASES || undefined);
  if (asked !== undefined) {
    if (host.kind(asked) !== 'folder') throw failure('folder-missing', { path: asked, of: 'cases' });
    return [{ path: asked, kind: 'asked' }];
  }
  const folders: CaseFolder[] = [
    { path: host.join(host.folder, 'cases'), kind: 'project' },
    { path: host.join(dataFolder(host), 'cases'), kind: 'own' },
  ];
  const shipped: CaseFolder = { path: host.join(host.shipped, 'cases'), kind: 'shipped' };
  return [...folders.filter(({ path }) => host.listFolder(path)?.some(isCaseFile)), shipped];
}

/** The nearest of the folders. Lists and checks are of one folder: a keeper's check must not fail on a case that ships. */
export function caseFolder(session: Session): CaseFolder {
  const [nearest] = caseFolders(session);
  if (!nearest) throw new Error('no folder');
  return nearest;
}

/** The case files of a folder, by name: of the nearest one, if none is named. Throws if it has none. */
export function caseEntries(session: Session, folder = caseFolder(session)): CaseEntry[] {
  const { path } = folder;
  const names = (session.host.listFolder(path) ?? []).filter(isCaseFile);
  const entries = names.map((name) => new Entry(session.host, path, name));
  if (entries.length === 0) throw failure('folder-empty', { path: session.host.shortPath(path) });
  return entries;
}

/** An entry that makes its path when it is asked for: of a hundred thousand, the paths would take tens of megabytes. */
class Entry implements CaseEntry {
  private readonly host: Host;
  private readonly folder: string;
  private readonly name: string;

  constructor(host: Host, folder: string, name: string) {
    this.host = host;
    this.folder = folder;
    this.name = name;
  }

  get path(): string {
    return this.host.join(this.folder, this.name);
  }

  get slug(): string {
    return this.name.replace(/\.ya?ml$/i, '');
  }
}

function isCaseFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

/** The file of a slug or path. Throws if no folder has the slug. */
export function entryOf(session: Session, asked: string): CaseEntry {
  return isPath(asked) ? { path: asked, slug: slugOf(asked) } : findEntry(session, asked);
}

function isPath(asked: string): boolean {
  return asked === '-' || asked.includes('/') || /\.ya?ml$/i.test(asked);
}

/** The slug that the path of a file gives a case; standard input is called "case". */
export function slugOf(path: string): string {
  return path === '-' ? 'case' : (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}

function findEntry(session: Session, slug: string): CaseEntry {
  const folders = caseFolders(session);
  const entries = folders.flatMap((folder) => caseEntries(session, folder));
  const found = entries.find((one) => one.slug === slug);
  if (found) return found;
  const known = [...new Set(entries.map((one) => one.slug))];
  const near = nearest(slug, known);
  const folder = folders.map(({ path }) => session.host.shortPath(path)).join(', ');
  throw failure('case-unknown', { found: slug, known, folder, ...(near ? { near } : {}) });
}
