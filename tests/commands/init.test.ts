import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeOf, run, tempFolder } from '../support/run.ts';

// `appeal init` with somebody at the terminal.

const ANSWERS = ['Ada Example', '1 Sample Road', 'Leeds', '', 'Leeds', 'UK', 'GB', 'en', 'I am a teacher.'];

function config(folder: string): string {
  return join(homeOf(folder), '.config/appeal/config.yaml');
}

test('asks for everything, again where an answer does not do', async () => {
  const folder = tempFolder();
  const stdin = `${ANSWERS.join('\n')}\n`;
  const { stderr, exit } = await run(['init'], { folder, interactive: true, columns: 80, stdin });
  expect(exit).toBe(0);
  expect(stderr.match(/Country, two letters/g)).toHaveLength(2);
  const text = readFileSync(config(folder), 'utf8');
  expect(text).toContain(
    'name: Ada Example\n    address:\n      - 1 Sample Road\n      - Leeds\n    place: Leeds\n    country: GB',
  );
  expect(text).toContain('en: I am a teacher.');
});

test('stops at once at the end of input, and writes nothing', async () => {
  const folder = tempFolder();
  const { stderr, exit } = await run(['init'], { folder, interactive: true, columns: 80, stdin: 'Ada Example\n' });
  expect(exit).toBe(2);
  expect(stderr.match(/error:/g)).toHaveLength(1);
  expect(existsSync(config(folder))).toBe(false);
});

test('a comment in the config stays when a sender is added', async () => {
  const folder = tempFolder();
  await run(['init', '--name', 'Ada Example', '--country', 'GB', '--languages', 'en'], { folder });
  writeFileSync(config(folder), readFileSync(config(folder), 'utf8').replace('  me:', '  # my own\n  me:'));
  await run(['init', '--from', 'group', '--name', 'Group', '--country', 'FR', '--languages', 'fr'], { folder });
  expect(readFileSync(config(folder), 'utf8')).toMatch(/# my own\n {2}me:[\s\S]*\n {2}group:/);
});
