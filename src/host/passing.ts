import * as fs from 'node:fs';
import { hostname } from 'node:os';
import * as path from 'node:path';

// The names of files while they are written. They say who writes them, so that what a killed process left can be told from what
// another is at.

/** Milliseconds: what was touched since is left alone, whoever made it. */
const HOUR = 3_600_000;
/** Bytes of the name of a machine, with the end of its line: Linux allows no more. */
const LONGEST_NAME = 65;
/** Who made the file, if its name says so: the machine and the number of the process. */
const PASSING = /^\.appeal-(?:([0-9a-z]+)-(\d+)-)?[0-9a-z]+\.tmp$/;

/** A passing name for a file in a folder. */
export function passingName(folder: string): string {
  return path.join(folder, `.appeal-${machine()}-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

/**
 * Removes what processes left in a folder that were killed more than an hour ago; whenever they were killed, if this machine holds the folder.
 * Returns the paths.
 */
export function removeLeft(folder: string, isHeld = false): string[] {
  return leftIn(folder, isHeld).filter((file) => {
    try {
      fs.rmSync(file);
      return true;
    } catch {
      return false; // it is not ours, or somebody else was faster
    }
  });
}

function leftIn(folder: string, isHeld: boolean): string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => isLeft(folder, name, isHeld))
      .map((name) => path.join(folder, name));
  } catch {
    return []; // a folder that may be written to need not be readable
  }
}

function isLeft(folder: string, name: string, isHeld: boolean): boolean {
  const made = PASSING.exec(name);
  if (!made) return false;
  const [, by, number] = made;
  const status = fs.lstatSync(path.join(folder, name), { throwIfNoEntry: false });
  if (!status?.isFile()) return false;
  const isDead = by === machine() && !isRunning(Number(number));
  if (isHeld && isDead) return true;
  return Date.now() - status.mtimeMs >= HOUR && (by === undefined || isDead);
}

/** What is written by other machines into a shared folder nobody here can know. */
function machine(): string {
  let value = 0;
  for (const unit of nameOfMachine()) value = (Math.imul(value, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}

/** What Linux says the machine is called: Node's own way to ask takes ten times as long to load as a file to read. Longer names are none. */
function nameOfMachine(): string {
  try {
    const handle = fs.openSync('/proc/sys/kernel/hostname', 'r');
    try {
      const bytes = Buffer.alloc(LONGEST_NAME);
      return bytes.toString('latin1', 0, fs.readSync(handle, bytes, 0, LONGEST_NAME, 0)).trimEnd() || hostname();
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return hostname();
  }
}

/** Whether this machine has a process of that number. */
export function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
