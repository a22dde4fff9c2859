import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Cause } from '../problem/finding.ts';
import { visibleName } from '../problem/visible.ts';
import { type FilePart, HostError, type Refusal } from './host.ts';
import { within } from './paths.ts';

// Files and folders for node: what is there, and a plain reason when the world says no.

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

const CAUSES: Readonly<Record<string, Cause>> = {
  EACCES: { is: 'denied' },
  EPERM: { is: 'denied' },
  EROFS: { is: 'read-only' },
  ENOTDIR: { is: 'no-folder' },
  EEXIST: { is: 'no-folder' },
  ENOSPC: { is: 'disk-full' },
  EDQUOT: { is: 'quota' },
  EFBIG: { is: 'over-limit' },
  EMFILE: { is: 'many-files' },
  ELOOP: { is: 'link-circle' },
  ENAMETOOLONG: { is: 'long-name' },
  ENXIO: { is: 'no-file' },
  ENODEV: { is: 'no-file' },
  EIO: { is: 'device' },
  EREMOTEIO: { is: 'device' },
  ESTALE: { is: 'device' },
  ETIMEDOUT: { is: 'device' },
  ENOTCONN: { is: 'device' },
  EBUSY: { is: 'busy' },
  ETXTBSY: { is: 'busy' },
  EINVAL: { is: 'bad-name' },
  EILSEQ: { is: 'bad-name' },
  EPIPE: { is: 'hung-up' },
};

const NO_FILE: Cause = { is: 'no-file' };

/** An error of node:fs, with its cause as data. */
export function hostError(error: unknown, file: string): HostError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new HostError(REFUSALS[code] ?? 'other', file, CAUSES[code] ?? { is: 'refused', value: code });
}

/** The bytes of an ordinary file of at most `limit` bytes; its size is known before a byte is read. */
export function readFile(file: string, shown: string, limit: number, room?: Uint8Array): Uint8Array {
  return withFile(file, shown, (handle, size) => {
    if (size > limit) throw new HostError('too-large', shown, { is: 'over-limit' }, size);
    return bytesOf(handle, 0, size, room);
  });
}

/** At most `length` bytes of an ordinary file from `start` on. */
export function readPart(file: string, shown: string, start: number, length: number): FilePart {
  return withFile(file, shown, (handle, size) => ({
    bytes: bytesOf(handle, start, Math.max(0, Math.min(length, size - start))),
    size,
  }));
}

/** Opens an ordinary file for as long as `use` takes. */
function withFile<T>(file: string, shown: string, use: (handle: number, size: number) => T): T {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    const status = fs.fstatSync(handle);
    if (status.isDirectory()) throw new HostError('folder', shown, NO_FILE);
    if (!status.isFile()) throw new HostError('other', shown, NO_FILE);
    return use(handle, status.size);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const known = hostError(error, shown);
    throw known.refusal === 'missing' && isLink(file) ? new HostError('other', shown, { is: 'broken-link' }) : known;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

function bytesOf(handle: number, start: number, length: number, room?: Uint8Array): Uint8Array {
  const bytes = room && room.length >= length ? room : Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = fs.readSync(handle, bytes, filled, length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/** What comes out of a pipe that a shell has opened for the program, or a file that it has. */
export function openPipe(descriptor: number): NodeJS.ReadableStream {
  const shown = `/dev/fd/${descriptor}`;
  try {
    const status = fs.fstatSync(descriptor);
    if (!status.isFIFO() && !status.isFile() && !status.isSocket()) throw new HostError('other', shown, NO_FILE);
    return fs.createReadStream('', { fd: descriptor, autoClose: false });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EBADF') throw new HostError('missing', shown, NO_FILE);
    throw error instanceof HostError ? error : hostError(error, shown);
  }
}

/** The names in a folder, sorted; undefined if there is none. */
export function listFolder(folder: string, shown: string): readonly string[] | undefined {
  try {
    // most folders that are looked for are not there, and an error takes ten times as long as to ask
    if (!fs.statSync(folder, { throwIfNoEntry: false })) return undefined;
    return fs.readdirSync(folder).sort();
  } catch (error) {
    const known = hostError(error, shown);
    if (known.refusal === 'missing') return undefined;
    throw known;
  }
}

/** Makes a folder and those around it, as far as they are not there. */
export function makeFolder(folder: string, shown: string, mode: number): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode });
  } catch (error) {
    throw hostError(error, shown);
  }
}

/** What stands at a path. */
export function kind(file: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const status = fs.statSync(file, { throwIfNoEntry: false });
    if (status) return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
  } catch {} // a file where a folder of its path should be, or a folder that nobody may look into
  return isLink(file) ? 'other' : 'missing'; // a link that leads nowhere
}

/** True for a link, wherever it leads, if anywhere. */
export function isLink(file: string): boolean {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false; // a file where a folder of its path should be
  }
}

/**
 * The path as a person would write it: from the folder they are in, or from their home. It is fit to be shown anywhere, for
 * every path that is shown comes from here; none of them is a path to open.
 */
export function shortPath(file: string, folder: string, home: string): string {
  const way = within(folder, file);
  if (way !== undefined) return way === '' ? '.' : visibleName(way);
  return visibleName(home !== '/' && file.startsWith(home + path.sep) ? `~${file.slice(home.length)}` : file);
}
