import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manualFiles } from '../../src/build/manual.mjs';
import { PACKAGE } from '../support/package.ts';
import { run } from '../support/run.ts';

// The manual is made of what the commands declare: it says what --help says.

const files = await manualFiles();
const page = files.get('docs/appeal.1') ?? '';

test.each([...files.keys()])('%s is as "npm run manual" makes it', (path) => {
  expect(readFileSync(join(PACKAGE, path), 'utf8')).toBe(files.get(path));
});

test('both have every command, and every flag that its help shows', async () => {
  for (const command of ['letter', 'envelope', 'init', 'check', 'import', 'completion']) {
    const { stdout } = await run([command, '--help']);
    const flags = [...stdout.matchAll(/^ {2}((?:-\w, )?--[a-z-]+.*?)(?: {2,}|$)/gm)].map(([, flag = '']) => flag);
    expect(flags.length).toBeGreaterThan(5);
    for (const flag of flags) {
      if (flag === '-h, --help') continue;
      expect(files.get('docs/commands.md')).toContain(`- \`${flag}\`: `);
      expect(page).toContain(`.B "${flag.replaceAll('-', '\\-')}"`);
    }
  }
});

test('in the page for man no line of ours is taken for a request, and no sign is of another alphabet', () => {
  const known = /^\.(?:TH|SH|SS|TP|PP|B|nf|fi)(?: |$)/;
  const lines = page.trimEnd().split('\n');
  expect(lines.filter((line) => /^[.']/.test(line) && !known.test(line))).toEqual([]);
  expect(lines.filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  expect(lines.filter((line) => /\\(?![-e&]|\(\w\w|\[u[\dA-F]{4,5}\])/.test(line))).toEqual([]);
});

test('man shows it without a warning', () => {
  const { error, status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', join(PACKAGE, 'docs/appeal.1')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' },
  });
  if (error || /unrecognized|invalid option|minimized/i.test(stderr + stdout)) return; // no man here, or one without these flags
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('appeal letter [options]');
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});
