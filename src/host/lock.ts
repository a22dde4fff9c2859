import * as fs from 'node:fs';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { FolderHeld } from './held.ts';
import { HostError } from './host.ts';
import { isRunning, passingName } from './passing.ts';

// The file in a folder that names the process which works there. Who finds the file of a dead one makes another beside it, whose name nobody can make
// twice, and then puts it in place of the first: of two who find the same file, one gets it.

export const LOCK = '.appeal-held';
/** So often somebody else may be faster. */
const ATTEMPTS = 100;
/** A larger file of ours is none. Bytes. */
const LIMIT = 67_108_864;

/** What a file that holds a folder says. */
export interface Mark {
  readonly id: string;
  readonly host: string;
  readonly process: number;
  /** When the process began, as its system tells it, so that another of the same number is not taken for it. */
  readonly born?: string;
}

/** The mark of this process, once it holds the folder. */
export function take(folder: string, force: boolean): Mark {
  const mark = ownMark();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (tryTake(folder, mark, force)) return mark;
  throw new HostError('other', folder, { is: 'busy' });
}

/** False if something changed meanwhile. */
function tryTake(folder: string, mark: Mark, force: boolean): boolean {
  const lock = path.join(folder, LOCK);
  const dead: string[] = [];
  let first: string | undefined;
  let name = lock;
  while (!putNew(folder, name, mark)) {
    const found = markIn(name);
    if (!found) return false;
    refuseIfHeld(found, force);
    first ??= found.id;
    if (name !== lock) dead.push(name);
    name = `${lock}-${found.id}`;
  }
  if (name === lock) return true;
  if (markIn(lock)?.id !== first) {
    fs.rmSync(name, { force: true }); // somebody else had it, and may have it now
    return false;
  }
  fs.renameSync(name, lock);
  for (const one of dead) fs.rmSync(one, { force: true });
  return true;
}

function refuseIfHeld(found: Mark, force: boolean): void {
  const isHere = found.host === hostname();
  if (isHere ? isAlive(found) : !force) throw new FolderHeld(found, isHere);
}

function isAlive({ process: number, born }: Mark): boolean {
  return isRunning(number) && (born === undefined || (bornOf(number) ?? born) === born);
}

function ownMark(): Mark {
  const born = bornOf(process.pid);
  const id = process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');
  return { id, host: hostname(), process: process.pid, ...(born === undefined ? {} : { born }) };
}

/** When a process began, by what Linux says of it: the start of the machine, and ticks since then (proc_pid_stat(5), field 22). */
function bornOf(number: number): string | undefined {
  const status = textOf(`/proc/${number}/stat`);
  const ticks = status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  const start = textOf('/proc/sys/kernel/random/boot_id');
  return ticks === undefined || start === undefined ? undefined : `${start.trim()} ${ticks}`;
}

/** The mark in a file; undefined if the file is gone. One that cannot be read is of nobody here. */
export function markIn(file: string): Mark | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  try {
    const { id, host, process: number, born } = JSON.parse(text) as Partial<Mark>;
    if (typeof id === 'string' && /^[0-9a-f]{16}$/.test(id) && typeof host === 'string' && Number.isInteger(number))
      return { id, host, process: number as number, ...(typeof born === 'string' ? { born } : {}) };
  } catch {} // half of it was written, where files cannot be linked
  return {
    id: process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16),
    host: '',
    process: 0,
  };
}

/** Makes a file with a mark, whole at once. False if there is one of the name. */
function putNew(folder: string, name: string, mark: Mark): boolean {
  const passing = passingName(folder);
  try {
    fs.writeFileSync(passing, JSON.stringify(mark), { flag: 'wx' });
    try {
      fs.linkSync(passing, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      fs.writeFileSync(name, JSON.stringify(mark), { flag: 'wx' }); // this disk has no links
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(passing, { force: true });
  }
}

/** The text of a small file; undefined if it cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    const status = fs.lstatSync(file);
    return status.isFile() && status.size <= LIMIT ? fs.readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
