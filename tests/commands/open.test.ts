import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// --open hands what was written to the desktop. The commands that do so are put in its place here.

function desktop(folder: string, end = 0): Record<string, string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "$1" >> '${folder}/opened'\nexit ${end}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: `${bin}:${process.env.PATH}` };
}

const opened = (folder: string) =>
  existsSync(join(folder, 'opened')) ? readFileSync(join(folder, 'opened'), 'utf8').trim().split('\n') : [];

test.each([
  [['letter', '--target', 'wang', '-o', 'wang.txt'], 'wang.txt'],
  [['letter', '--target', 'wang', '-o', 'wang.pdf'], 'wang.pdf'],
  [['letter', '--target', 'wang', '--target', 'chen', '-o', 'out/'], 'out/'],
])('%j opens the file, or the folder of several', async (words, path) => {
  const folder = tempFolder();
  const { exit } = await run([...words, '--open'], { folder, env: desktop(folder) });
  expect(exit).toBe(0);
  expect(opened(folder).map((one) => one.replace(/\/$/, ''))).toEqual([join(folder, path).replace(/\/$/, '')]);
});

test('nothing is opened unasked, in a dry run, or without a file', async () => {
  const folder = tempFolder();
  const env = desktop(folder);
  await run(['letter', '--target', 'wang', '-o', 'wang.txt'], { folder, env });
  await run(['letter', '--target', 'wang', '-o', 'other.txt', '--open', '-n'], { folder, env });
  const { exit, stderr } = await run(['letter', '--target', 'wang', '--open'], { folder, env });
  expect([exit, stderr]).toEqual([2, expect.stringContaining('--open means something only together with -o.')]);
  expect(opened(folder)).toEqual([]);
});

test('a desktop that cannot open it is told; the file is there all the same', async () => {
  const folder = tempFolder();
  const words = ['letter', '--target', 'wang', '-o', 'wang.txt', '--open'];
  const { exit, stderr } = await run(words, { folder, env: desktop(folder, 3) });
  expect([exit, stderr]).toEqual([0, expect.stringContaining('wang.txt is written, but could not be opened with')]);
  expect(existsSync(join(folder, 'wang.txt'))).toBe(true);
  const none = await run([...words, '-f'], { folder, env: { PATH: join(folder, 'nothing') } });
  expect([none.exit, none.stderr]).toEqual([0, expect.stringContaining('could not be opened')]);
});
