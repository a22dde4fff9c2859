import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hostError } from './files.ts';
import type { Scratch } from './host.ts';

// Values that there is no room for in memory, in a file that only this run can reach.

/** The file is there when the first value is put into it. It has no name as soon as it is open, and is gone with the run, however that ends. */
export function scratch(): Scratch {
  let handle: number | undefined;
  let end = 0;
  const parts: { readonly start: number; readonly length: number }[] = [];
  return {
    put(value) {
      try {
        handle ??= openNameless();
        const bytes = serialize(value);
        for (let done = 0; done < bytes.length; )
          done += fs.writeSync(handle, bytes, done, bytes.length - done, end + done);
        parts.push({ start: end, length: bytes.length });
        end += bytes.length;
      } catch (error) {
        throw hostError(error, tmpdir());
      }
    },
    *[Symbol.iterator]() {
      for (const { start, length } of parts) {
        const bytes = Buffer.alloc(length);
        for (let done = 0, read = -1; done < length && read !== 0; done += read)
          read = fs.readSync(handle ?? -1, bytes, done, length - done, start + done);
        yield deserialize(bytes);
      }
    },
    end() {
      if (handle !== undefined) fs.closeSync(handle);
      handle = undefined;
    },
  };
}

function openNameless(): number {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'appeal-'));
  const file = path.join(folder, 'scratch');
  const handle = fs.openSync(file, 'wx+', 0o600);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    process.once('exit', remove); // Windows keeps the name of a file that is open
  }
  return handle;
}
