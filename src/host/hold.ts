import * as fs from 'node:fs';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { atEnd } from './endings.ts';
import { hostError } from './files.ts';
import { FolderHeld, type Hasher, type Hold } from './held.ts';
import { HostError } from './host.ts';
import { LOCK, type Mark, markIn, take, textOf } from './lock.ts';
import { Parts } from './parts.ts';
import { passingName, removeLeft } from './passing.ts';

// A folder in which one process works at a time, and what a run that was killed leaves in it for the next.

const KEPT = '.appeal-unfinished';

/** Holds a folder; see `Host`. */
export function hold(folder: string, force: boolean): Hold {
  const made = makeFolders(folder);
  try {
    const mark = take(folder, force);
    return new HeldFolder(folder, mark, made);
  } catch (error) {
    removeEmpty(made);
    throw error instanceof FolderHeld || error instanceof HostError ? error : hostError(error, folder);
  }
}

class HeldFolder implements Hold {
  readonly kept: string | undefined;
  readonly removed: readonly string[];
  readonly parts: Parts;
  private readonly folder: string;
  private readonly mark: Mark;
  /** Folders that were made, the outer ones first. */
  private readonly made: readonly string[];
  private readonly callOff: () => void;

  constructor(folder: string, mark: Mark, made: readonly string[]) {
    this.folder = folder;
    this.mark = mark;
    this.made = made;
    this.callOff = atEnd(() => this.release());
    this.kept = textOf(path.join(folder, KEPT));
    this.parts = new Parts(folder, () => this.isMine(markIn(path.join(folder, LOCK))));
    this.removed = [folder, ...foldersIn(folder)].flatMap((one) => removeLeft(one, true));
  }

  keep(text: string): void {
    const holder = markIn(path.join(this.folder, LOCK));
    if (holder && !this.isMine(holder)) throw new FolderHeld(holder, holder.host === hostname());
    try {
      putFile(this.folder, KEPT, text);
    } catch (error) {
      throw hostError(error, path.join(this.folder, KEPT));
    }
  }

  hasher(): Hasher {
    const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
    return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') };
  }

  sha256(file: string): string | undefined {
    let handle: number | undefined;
    try {
      handle = fs.openSync(path.resolve(this.folder, file), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
      if (!fs.fstatSync(handle).isFile()) return undefined;
      const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
      const bytes = Buffer.allocUnsafe(1_048_576);
      for (let read = fs.readSync(handle, bytes); read > 0; read = fs.readSync(handle, bytes))
        hash.update(bytes.subarray(0, read));
      return hash.digest('hex');
    } catch {
      return undefined;
    } finally {
      if (handle !== undefined) fs.closeSync(handle);
    }
  }

  remove(file: string): void {
    const named = path.resolve(this.folder, file);
    fs.rmSync(named, { force: true });
    if (path.dirname(named) !== this.folder) removeEmpty([path.dirname(named)]);
  }

  release(): void {
    this.callOff();
    const lock = path.join(this.folder, LOCK);
    if (this.isMine(markIn(lock))) {
      this.parts.clear();
      for (const one of [path.join(this.folder, KEPT), lock]) quietly(() => fs.rmSync(one, { force: true }));
    }
    removeEmpty(this.made);
  }

  /** Somebody may have taken the folder meanwhile, from another machine, with --force. */
  private isMine(mark: Mark | undefined): boolean {
    return mark?.id === this.mark.id;
  }
}

function putFile(folder: string, name: string, text: string): void {
  const passing = passingName(folder);
  try {
    const handle = fs.openSync(passing, 'wx', 0o600);
    try {
      fs.writeFileSync(handle, text);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(passing, path.join(folder, name));
  } finally {
    fs.rmSync(passing, { force: true });
  }
}

function foldersIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? [path.join(folder, one.name)] : []));
}

/** Makes a folder and those around it. Returns those that are new, the outer ones first. */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let one = folder; !fs.existsSync(one) && path.dirname(one) !== one; one = path.dirname(one))
    missing.unshift(one);
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    removeEmpty(missing);
    throw hostError(error, folder);
  }
  return missing;
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) quietly(() => fs.rmdirSync(folder)); // only those with nothing in them go
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {} // it is tidying up
}
