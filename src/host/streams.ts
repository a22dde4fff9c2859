import * as fs from 'node:fs';
import { devNull } from 'node:os';
import { hostError } from './files.ts';

// Where the program writes to.

/** stdout or stderr, or what a test has in their place. */
export interface Stream {
  write(content: string | Uint8Array, then?: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * stdout or stderr. A terminal is left to Node; a file or a pipe is written to at once and whole, which saves opening a
 * stream and tells of a full disk in time.
 */
export function streamOf(running: NodeJS.Process, descriptor: 1 | 2): Stream {
  const status = fs.fstatSync(descriptor);
  if (status.isCharacterDevice() && !isNull(status)) {
    const stream = descriptor === 1 ? running.stdout : running.stderr;
    if (stream.isTTY) return stream;
  }
  let open = true;
  return {
    write: (content, then) => {
      if (open) open = writeAll(descriptor, typeof content === 'string' ? Buffer.from(content) : content);
      then?.(open ? null : new Error('the reader has left'));
    },
  };
}

/** True for /dev/null: to ask Node whether that is a terminal takes longer than to write a letter. */
function isNull({ rdev }: fs.Stats): boolean {
  return rdev === fs.statSync(devNull, { throwIfNoEntry: false })?.rdev;
}

/** Writes all bytes; false if the reader has left, which is no fault of anybody (`appeal list | head`). */
function writeAll(descriptor: number, bytes: Uint8Array): boolean {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += fs.writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN' && descriptor === 2) return false; // nothing can be said about it anywhere
      if (code !== 'EAGAIN') throw hostError(error, '-');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // the reader of the pipe is slow
    }
  }
  return true;
}
