import * as fs from 'node:fs';
import * as path from 'node:path';
import { HostError, type OutputFile, type Refusal } from './host.ts';

// Files and folders for node-host: whole files or none, and a plain reason when the world says no.

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EEXIST: 'exists',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

const DETAILS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write there',
  EPERM: 'you may not read or write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than is allowed here',
  EMFILE: 'too many files are open',
  ELOOP: 'links there lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** An error of node:fs in our words. */
export function hostError(error: unknown, file: string): HostError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new HostError(REFUSALS[code] ?? 'other', file, DETAILS[code] ?? code);
}

/** The bytes of an ordinary file of at most `limit` bytes; its size is known before a byte is read. */
export function readFile(file: string, shown: string, limit: number): Uint8Array {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    const status = fs.fstatSync(handle);
    if (status.isDirectory()) throw new HostError('folder', shown, 'a folder');
    if (!status.isFile()) throw new HostError('other', shown, 'it is no ordinary file');
    if (status.size > limit) throw new HostError('too-large', shown, 'too large', status.size);
    const bytes = Buffer.allocUnsafe(status.size);
    let filled = 0;
    while (filled < bytes.length) {
      const read = fs.readSync(handle, bytes, filled, bytes.length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    throw error instanceof HostError ? error : hostError(error, shown);
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/** The names in a folder, sorted; undefined if there is none. */
export function listFolder(folder: string, shown: string): readonly string[] | undefined {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    const known = hostError(error, shown);
    if (known.refusal === 'missing') return undefined;
    throw known;
  }
}

/** What stands at a path. */
export function kind(file: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const status = fs.statSync(file);
    return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
  } catch {
    return fs.lstatSync(file, { throwIfNoEntry: false }) ? 'other' : 'missing'; // a link that leads nowhere
  }
}

/**
 * Writes each file under a passing name first and gives them their names at the end, so that none is half written. A file
 * that is written over keeps its permissions, and a link to it stays a link.
 */
export function writeFiles(files: readonly OutputFile[], overwrite: boolean): void {
  const written: { passing: string; place: string }[] = [];
  let shown = '';
  try {
    for (const file of files) {
      shown = file.path;
      const before = fs.statSync(file.path, { throwIfNoEntry: false });
      if (before && !overwrite) throw new HostError('exists', file.path, 'exists');
      const place = before ? fs.realpathSync(file.path) : file.path;
      const passing = path.join(path.dirname(place), `.appeal-${performance.now().toString(36)}.tmp`);
      written.push({ passing, place });
      writeWhole(passing, file.text, file.mode ?? (before && before.mode & 0o777));
    }
    for (const { passing, place } of written) fs.renameSync(passing, place);
  } catch (error) {
    for (const { passing } of written) fs.rmSync(passing, { force: true });
    throw writeError(error, shown);
  }
}

function writeError(error: unknown, shown: string): HostError {
  if (error instanceof HostError) return error;
  const known = hostError(error, shown);
  return known.refusal === 'missing' ? new HostError('no-folder', shown, 'no folder') : known;
}

function writeWhole(passing: string, text: string, mode: number | undefined): void {
  const handle = fs.openSync(passing, 'wx', mode ?? 0o666);
  try {
    if (mode !== undefined) fs.fchmodSync(handle, mode);
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** The path as a person would write it: from the folder they are in, or from their home. */
export function shortPath(file: string, folder: string, home: string): string {
  const relative = path.relative(folder, file);
  if (relative === '') return '.';
  if (!relative.startsWith('..') && !path.isAbsolute(relative)) return relative;
  return home !== '/' && file.startsWith(home + path.sep) ? `~${file.slice(home.length)}` : file;
}
