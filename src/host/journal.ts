import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Cause } from '../problem/finding.ts';
import { writeFiles } from './batch.ts';
import { hostError } from './files.ts';
import { type Appended, HostError, type Journal } from './host.ts';

// A file to which several processes add lines, and from which one may take something, without a lock: nothing that was added is lost.
// A line that is in the file twice does no harm, for lines have ids.

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const NEWLINE = 10;
/** So often lines are added once more, if the file was replaced while they were added. */
const ATTEMPTS = 20;

/** Files of entries; relative paths count from `folder`. */
export function journal(folder: string): Journal {
  return {
    now: () => momentHere(new Date()),
    newName: () => process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex'),
    append: (file, lines) => append(path.resolve(folder, file), lines),
    rewrite: (file, limit, change) => rewrite(path.resolve(folder, file), limit, change),
  };
}

function momentHere(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const ahead = -now.getTimezoneOffset(); // minutes
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const here = new Date(now.getTime() + ahead * 60_000);
  return `${here.toISOString().slice(0, 19)}${zone}`;
}

function append(file: string, lines: readonly string[]): Appended {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
    for (let attempt = 1; ; attempt += 1) {
      const appended = onceTo(file, lines);
      if (appended) return appended;
      if (attempt === ATTEMPTS) throw new HostError('other', file, { is: 'busy' });
    }
  } catch (error) {
    throw error instanceof HostError ? error : hostError(error, file);
  }
}

/** Undefined if another file has come to stand there: that one does not have the lines, or has some of them. */
function onceTo(file: string, lines: readonly string[]): Appended | undefined {
  const handle = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_APPEND | fs.constants.O_CREAT, FILE_MODE);
  try {
    if (!fs.fstatSync(handle).isFile()) throw new HostError('other', file, { is: 'no-file' });
    const appended = writeLines(handle, lines);
    return isAt(handle, file) ? appended : undefined;
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * The new file takes the place of the old one while others may append. One who had opened the old one sees at the end that another stands there, and
 * appends once more; what came into the old one before that is read here and appended too. A line may come twice, none is lost.
 */
function rewrite(named: string, limit: number, change: (text: string) => string): void {
  try {
    const file = fs.realpathSync(named);
    const handle = fs.openSync(file, 'r');
    try {
      const before = fs.fstatSync(handle);
      if (before.size > limit) throw new HostError('too-large', file, { is: 'over-limit' }, before.size);
      const all = whole(handle, 0, before.size);
      const read = all.subarray(0, all.lastIndexOf(NEWLINE) + 1); // a line without its end may be in the making
      writeFiles(
        [{ path: file, content: change(read.toString()), mode: before.mode & 0o777 }],
        true,
        path.dirname(file),
      );
      const late = whole(handle, read.length, fs.fstatSync(handle).size - read.length).toString();
      if (late !== '') append(file, late.replace(/\n$/, '').split('\n'));
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    throw error instanceof HostError ? error : hostError(error, named);
  }
}

function whole(handle: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length));
  let filled = 0;
  while (filled < bytes.length) {
    const read = fs.readSync(handle, bytes, filled, bytes.length - filled, from + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

function writeLines(handle: number, lines: readonly string[]): Appended {
  const bytes = Buffer.from(`${endsInLine(handle) ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`);
  const written = fs.writeSync(handle, bytes);
  let cause: Cause | undefined;
  if (written < bytes.length) cause = whyNoMore(handle);
  fs.fsyncSync(handle);
  if (cause === undefined) return { lines: lines.length };
  const ends = bytes.subarray(0, written).filter((byte) => byte === NEWLINE).length;
  return { lines: Math.max(0, ends - (bytes[0] === NEWLINE ? 1 : 0)), cause };
}

/** The disk took a part. What is behind it is not written: others may have added theirs by now. A lone newline closes what is torn, or says why not. */
function whyNoMore(handle: number): Cause {
  try {
    fs.writeSync(handle, '\n');
    return { is: 'disk-full' };
  } catch (error) {
    return hostError(error, '').cause;
  }
}

/** True if the last line of the file has no end. */
function endsInLine(handle: number): boolean {
  const { size } = fs.fstatSync(handle);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  return fs.readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
}

/** True if an open file is the one that stands at a path. */
function isAt(handle: number, file: string): boolean {
  const [open, there] = [fs.fstatSync(handle), fs.statSync(file, { throwIfNoEntry: false })];
  return there !== undefined && open.ino === there.ino && open.dev === there.dev;
}
