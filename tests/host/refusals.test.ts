import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// What the system says no to, in words: never by the system's own code, and never more than is true.

const CODE = /\bE[A-Z]{3,}\b/;

describe('a socket where a file should be', () => {
  test.each([
    ['check', ['check', 'socket.yaml']],
    ['own words', ['letter', '--target', 'wang', '--body', 'socket.yaml']],
    ['a place to write', ['letter', '--target', 'wang', '-o', 'socket.yaml', '-f']],
  ])('%s', async (_, words) => {
    const folder = tempFolder();
    const server = createServer().listen(join(folder, 'socket.yaml'));
    const { stderr, exit } = await run(words, { folder });
    server.close();
    expect(stderr).toContain('it is no ordinary file');
    expect(stderr).not.toMatch(CODE);
    expect(exit).toBe(2);
  });
});

describe('a link that leads nowhere is told as one', () => {
  test('as the config', async () => {
    const folder = tempFolder();
    const config = join(folder, '..', 'home', '.config', 'appeal', 'config.yaml');
    mkdirSync(dirname(config), { recursive: true });
    symlinkSync('/nowhere/config.yaml', config);
    const { stderr, exit } = await run(['senders'], { folder, env: { HOME: join(folder, '..', 'home') } });
    expect(stderr).toContain('it is a link to something that is not there');
    expect(stderr).toContain('Mend the link, or remove it.');
    expect(exit).toBe(2);
  });

  test.each([
    ['as a case', ['check', 'link.yaml'], 'link.yaml cannot be read: it is a link to something that is not there.'],
    [
      'as a place to write',
      ['letter', '--target', 'wang', '-o', 'link.yaml'],
      'link.yaml could not be written: it is a link',
    ],
  ])('%s', async (_, words, said) => {
    const folder = tempFolder();
    symlinkSync('/nowhere/x.yaml', join(folder, 'link.yaml'));
    const { stderr, exit } = await run(words, { folder });
    expect(stderr).toContain(said);
    expect(exit).toBe(2);
  });
});

test('of what was printed in part nobody says that nothing was written', () => {
  const full = openSync('/dev/full', 'w');
  const { stderr, status } = spawnSync(process.execPath, [join(PACKAGE, 'bin/appeal.js'), 'list'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(stderr).toContain('The output could not be written: the disk is full.');
  expect(stderr).toContain('What came out is not whole.');
  expect(stderr).not.toContain('Nothing was written');
  expect(status).toBe(2);
});

test('a file that is a text and no map is told as that, once', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'words.yaml'), 'a {{b}} c\n');
  const { stdout, stderr } = await run(['check', 'words.yaml'], { folder });
  expect(stdout + stderr).not.toContain('undefined');
});
