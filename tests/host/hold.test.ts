import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderHeld } from '../../src/host/held.ts';
import { hold } from '../../src/host/hold.ts';
import { passingName } from '../../src/host/passing.ts';
import { tempFolder } from '../support/run.ts';

// A folder in which one process works at a time.

const LOCK = '.appeal-held';
const ID = '0123456789abcdef';
/** A process that has ended. */
const DEAD = spawnSync(process.execPath, ['-e', '0']).pid;

function lockOf(mark: object): string {
  const folder = tempFolder();
  writeFileSync(join(folder, LOCK), JSON.stringify({ id: ID, host: hostname(), ...mark }));
  return folder;
}

function refusal(folder: string, force = false): FolderHeld | undefined {
  try {
    hold(folder, force).release();
    return undefined;
  } catch (error) {
    if (error instanceof FolderHeld) return error;
    throw error;
  }
}

test('a folder is held by one, told by machine and process, and leaves nothing once it is let go', () => {
  const folder = join(tempFolder(), 'a', 'b');
  const first = hold(folder, false);
  first.keep('so far');
  expect(refusal(folder, true)).toMatchObject({ holder: { host: hostname(), process: process.pid }, isHere: true });
  first.release();
  expect(existsSync(join(folder, '..'))).toBe(false);
});

test('a dead process holds nothing; what it kept is there, and what it was writing goes', () => {
  const folder = lockOf({ process: DEAD });
  const left = passingName(folder).replace(`-${process.pid}-`, `-${DEAD}-`);
  writeFileSync(left, 'half a file');
  writeFileSync(join(folder, '.appeal-unfinished'), 'so far');
  const held = hold(folder, false);
  expect(held.kept).toBe('so far');
  expect(held.removed).toEqual([left]);
  held.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('another process that got the number of a dead one is not taken for it', () => {
  expect(refusal(lockOf({ process: process.pid }))).toMatchObject({ isHere: true });
  const isLinux = existsSync('/proc/self/stat');
  expect(refusal(lockOf({ process: process.pid, born: 'another start of the machine' })) === undefined).toBe(isLinux);
});

test('what another machine holds yields to force alone', () => {
  const folder = lockOf({ process: DEAD, host: 'a-machine-elsewhere' });
  expect(refusal(folder)).toMatchObject({ holder: { host: 'a-machine-elsewhere', process: DEAD }, isHere: false });
  expect(refusal(folder, true)).toBeUndefined();
  const torn = tempFolder();
  writeFileSync(join(torn, LOCK), '{"id":');
  expect(refusal(torn)).toMatchObject({ isHere: false });
  expect(refusal(torn, true)).toBeUndefined();
});

test('of two who find the file of a dead process one gets the folder', () => {
  const folder = lockOf({ process: DEAD });
  const next = { id: 'fedcba9876543210', host: hostname(), process: process.pid };
  writeFileSync(join(folder, `${LOCK}-${ID}`), JSON.stringify(next)); // the other was faster, and is about to rename it
  expect(refusal(folder)).toMatchObject({ holder: { process: process.pid } });
  writeFileSync(join(folder, `${LOCK}-${ID}`), JSON.stringify({ ...next, process: DEAD })); // and died then
  const held = hold(folder, false);
  expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toMatchObject({ process: process.pid });
  expect(readdirSync(folder)).toEqual([LOCK]);
  held.release();
});

test('what is lost to another is not taken away when it is let go', () => {
  const folder = tempFolder();
  const held = hold(folder, false);
  writeFileSync(join(folder, LOCK), JSON.stringify({ id: ID, host: 'a-machine-elsewhere', process: 1 }));
  held.release();
  expect(readdirSync(folder)).toEqual([LOCK]);
});

test('who had a folder that another machine has taken notes nothing in it any more, and is told who has it', () => {
  const folder = tempFolder();
  const first = hold(folder, false);
  writeFileSync(join(folder, LOCK), JSON.stringify({ id: ID, host: 'elsewhere', process: 7 }));
  first.parts.add({ key: '0'.repeat(64), name: 'a.pdf', sha256: '0'.repeat(64), facts: {} }, passingName(folder));
  expect(() => first.keep('so far')).toThrow(FolderHeld);
  first.release();
  expect(readdirSync(folder)).toEqual([LOCK]);
});
