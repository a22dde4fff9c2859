import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// `appeal init --ci github`: what it writes, what it leaves alone, and what it says is left to do.

const WORKFLOW = '.github/workflows/appeal.yaml';
const HOOK = '.pre-commit-config.yaml';

function shipped(name: string): string {
  return readFileSync(join(PACKAGE, 'templates/ci', name), 'utf8');
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

test('writes a workflow and a hook, as they ship, that others may read', async () => {
  const folder = tempFolder();
  const { stderr, exit } = await run(['init', '--ci', 'github'], { folder });
  expect(exit).toBe(0);
  expect(stderr).toContain(`Wrote ${WORKFLOW}\nWrote ${HOOK}\n`);
  expect(read(folder, WORKFLOW)).toBe(shipped('github.yaml'));
  expect(read(folder, HOOK)).toBe(shipped('pre-commit.yaml'));
  expect(statSync(join(folder, '.github')).mode & 0o055).toBe(0o055 & ~process.umask());
});

test('says what is missing around them', async () => {
  const { stderr } = await run(['init', '--ci', 'github']);
  expect(stderr).toMatch(/top of a git repository/);
  expect(stderr).toMatch(/change that in both files/);
  expect(stderr).toMatch(/npm install --save-dev .*that is another program/s);
});

test.each([
  '{ "devDependencies": { "appeal-letters": "file:appeal-letters-0.1.0.tgz" } }',
  '{ "dependencies": { "appeal-letters": "^0.1.0" } }',
  '{ "devDependencies": { "appeal": "file:appeal-0.1.0.tgz" } }', // as it was called once
])('says no more than to commit where all is there: %s', async (manifest) => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'package.json'), manifest);
  const { stderr } = await run(['init', '--ci', 'github'], { folder });
  expect(stderr.split('\n')).toHaveLength(4);
  expect(stderr).toMatch(/Commit these files/);
});

test.each(['{ "name": "appeal" }', '{ "devDependencies": { "appeal": "^1.0.0" } }'])(
  'is not taken in by another program of that name: %s',
  async (manifest) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'package.json'), manifest);
    const { stderr } = await run(['init', '--ci', 'github'], { folder });
    expect(stderr).toMatch(/npm install --save-dev/);
  },
);

test.each([
  [WORKFLOW, HOOK],
  [HOOK, WORKFLOW],
])('leaves %s as it is if it is there, and writes the other', async (there, other) => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, there), 'name: mine\n');
  const { stderr, exit } = await run(['init', '--ci', 'github'], { folder });
  expect(exit).toBe(2);
  expect(stderr).toContain(`Wrote ${other}\n`);
  expect(stderr).toContain(`error: ${there} exists already and stays as it is. [ci-file-exists]`);
  expect(read(folder, there)).toBe('name: mine\n');
  expect(existsSync(join(folder, other))).toBe(true);
});

test('with --dry-run shows both, and writes nothing', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, HOOK), 'repos: []\n');
  const { stdout, stderr, exit } = await run(['init', '--ci', 'github', '--dry-run'], { folder });
  expect(exit).toBe(0);
  expect(stdout).toBe(`# ${WORKFLOW}\n${shipped('github.yaml')}\n# ${HOOK}\n${shipped('pre-commit.yaml')}`);
  expect(stderr).toBe(`Would write ${WORKFLOW}\n`);
  expect(existsSync(join(folder, '.github'))).toBe(false);
});

test.each(['.github', '.github/workflows'])('writes nothing where a file stands in the place of %s', async (name) => {
  const folder = tempFolder();
  if (name !== '.github') mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, name), '');
  const { stderr, exit } = await run(['init', '--ci', 'github'], { folder });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/could not be written: a file stands where a folder should be/);
  expect(stderr).not.toMatch(/\[bug\]/);
  expect(existsSync(join(folder, HOOK))).toBe(false);
});
