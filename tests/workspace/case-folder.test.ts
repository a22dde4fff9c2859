import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { homeOf, run, tempFolder } from '../support/run.ts';

/** Puts the choir into a folder of cases under a name, and says where. */
function put(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, name));
  return join(folder, name);
}

test('of two cases of a name, and of two with a target, that of ./cases is taken, then the user’s own, then what ships', async () => {
  const folder = tempFolder();
  const shipped = 'nagyz-muhammed.yaml';
  const near = put(join(folder, 'cases'), shipped);
  const own = put(join(homeOf(folder), '.local/share/appeal/cases'), shipped);
  const fileOf = async (...words: string[]) => {
    const { stdout } = await run([...words, '--json'], { folder });
    return JSON.parse(stdout).file as string;
  };
  const listed = async () => JSON.parse((await run(['list', '--json'], { folder })).stdout).cases[0].file as string;

  expect(await fileOf('show', 'nagyz-muhammed')).toBe('cases/nagyz-muhammed.yaml');
  expect(await listed()).toBe('cases/nagyz-muhammed.yaml');
  rmSync(dirname(near), { recursive: true });
  expect(await fileOf('show', 'nagyz-muhammed')).toBe('~/.local/share/appeal/cases/nagyz-muhammed.yaml');
  expect(await listed()).toBe('~/.local/share/appeal/cases/nagyz-muhammed.yaml');
  rmSync(dirname(own), { recursive: true });
  expect(await fileOf('show', 'nagyz-muhammed')).toBe(join(PACKAGE, 'cases', shipped));
});

test('a target is looked for in the same order', async () => {
  const folder = tempFolder();
  put(join(folder, 'cases'), 'near.yaml');
  put(join(homeOf(folder), '.local/share/appeal/cases'), 'own.yaml');
  const caseOf = async () => {
    const { stdout } = await run(['letter', '--target', 'mayoress', '--format', 'json'], { folder });
    return JSON.parse(stdout).postings[0].case as string;
  };
  expect(await caseOf()).toBe('near');
  rmSync(join(folder, 'cases'), { recursive: true });
  expect(await caseOf()).toBe('own');
});

test('a name that no case has: those there are stand once each, wherever they lie twice', async () => {
  const folder = tempFolder();
  put(join(folder, 'cases'), 'nagyz-muhammed.yaml');
  const { stderr, exit } = await run(['show', 'nobody'], { folder });
  expect(exit).toBe(2);
  expect(stderr.match(/nagyz-muhammed/g)).toHaveLength(1);
});
