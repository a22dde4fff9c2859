import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE, run, runProgram, tempFolder } from '../support/run.ts';

// Which folder cases come from, and what a check sees of them.

const CHOIR = join(PACKAGE, 'tests/fixtures/choir.yaml');
let folder: string;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
});

describe('cases', () => {
  test('of one’s own do not hide those that ship from somebody who names one', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
    const { stdout, exit } = await run(['letter', '--target', 'wang', '--quiet'], { folder });
    expect(exit).toBe(0);
    expect(stdout).toContain('Dear Director Wang,');
    expect((await run(['show', 'nagyz-muhammed', '--quiet'], { folder })).exit).toBe(0);
  });

  test('that ship are in no list and no check beside one’s own', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
    const { stdout, exit } = await run(['deadlines', '--fail-on', 'passed'], { folder });
    expect(exit).toBe(0);
    expect(stdout).not.toContain('nagyz-muhammed');
  });

  test('that ship never stand in for a broken one of one’s own', async () => {
    const own = readFileSync(join(PACKAGE, 'cases/nagyz-muhammed.yaml'), 'utf8');
    writeFileSync(join(folder, 'cases/mine.yaml'), own.replace('country: CN', 'country: XX'));
    const { stdout, stderr, exit } = await run(['letter', '--target', 'wang'], { folder });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toMatch(/^cases\/mine\.yaml:\d+:\d+: error: country is "XX"/);
  });

  test('of one name in two folders are two cases', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/nagyz-muhammed.yaml'));
    const words = ['letter', '--target', 'mayoress', '--target', 'wang', '--quiet'];
    const { stdout, exit } = await run(words, { folder });
    expect(exit).toBe(0);
    expect(stdout).toContain('Dear Mayoress,');
    expect(stdout).toContain('Dear Director Wang,');
  });

  test('of --cases alone are looked at', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
    const { exit, stderr } = await run(['letter', '--target', 'wang', '--cases', 'cases'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toContain('There is no target "wang"');
  });

  test('an empty APPEAL_CASES is as good as none', async () => {
    expect((await run(['list'], { folder, env: { APPEAL_CASES: '' } })).stdout).toContain('nagyz-muhammed');
  });
});

describe('deadlines', () => {
  test('with Windows line ends are read as they are', async () => {
    writeFileSync(join(folder, 'cases/choir.yaml'), readFileSync(CHOIR, 'utf8').replaceAll('\n', '\r\n'));
    const { stdout, exit } = await run(['deadlines'], { folder });
    expect({ exit, row: stdout.split('\n')[1] }).toEqual({
      exit: 0,
      row: 'due soon  8 left  ##     2026-12-01  choir',
    });
  });

  test('--fail-on judges the cases that --within does not show', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
    const words = ['deadlines', '--within', '3d', '--today', '2026-12-24'];
    expect((await run([...words, '--fail-on', 'passed'], { folder })).exit).toBe(1);
    expect((await run(words, { folder })).exit).toBe(0);
  });

  test('within the days of --within are due soon', async () => {
    copyFileSync(CHOIR, join(folder, 'cases/choir.yaml'));
    const words = ['deadlines', '--fail-on', 'soon', '--today', '2026-11-01'];
    expect((await run(words, { folder })).exit).toBe(0);
    expect((await run([...words, '--within', '40d'], { folder })).exit).toBe(1);
  });
});

describe('show', () => {
  test('prints the title once, in bold', async () => {
    const { stdout } = await run(['show', 'nagyz-muhammed'], { folder, env: { FORCE_COLOR: '1' } });
    const bold = '\u001b[1mNagyz Muhammed: Kazakh writer from Altay, out of reach since March 2018\u001b[22m';
    expect(stdout.split('\n')[0]).toBe(bold);
  });

  test('--lang names the languages that there are', async () => {
    const { stderr, exit } = await run(['show', 'nagyz-muhammed', '--lang', 'la'], { folder });
    expect(exit).toBe(2);
    expect(stderr).toContain('has no letter in "la"');
  });
});

test('a letter comes out whole when messages go nowhere', async () => {
  const command = `${process.execPath} ${join(PACKAGE, 'bin/appeal.js')} letter --target wang 2>/dev/full`;
  const { stdout, exit } = await runProgram('/bin/sh', ['-c', command], { folder });
  expect(exit).toBe(0);
  expect(stdout).toContain('Yours sincerely,');
});
