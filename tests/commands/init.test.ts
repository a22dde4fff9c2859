import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeOf, run, tempFolder } from '../support/run.ts';

// `appeal init` with somebody at the terminal.

const ANSWERS = ['Ada Example', '1 Sample Road', 'Leeds', '', 'Leeds', 'Atlantis', 'GB', 'en', 'I am a teacher.'];

function config(folder: string): string {
  return join(homeOf(folder), '.config/appeal/config.yaml');
}

test('asks for everything, again where an answer does not do', async () => {
  const folder = tempFolder();
  const stdin = `${ANSWERS.join('\n')}\n`;
  const { stderr, exit } = await run(['init'], { folder, interactive: true, columns: 80, stdin });
  expect(exit).toBe(0);
  expect(stderr.match(/Country, such as/g)).toHaveLength(2);
  const text = readFileSync(config(folder), 'utf8');
  expect(text).toContain(
    'name: Ada Example\n    address:\n      - 1 Sample Road\n      - Leeds\n    place: Leeds\n    country: GB',
  );
  expect(text).toContain('en: I am a teacher.');
});

test('takes countries and languages by their names, and asks whether that is meant', async () => {
  const folder = tempFolder();
  const answers = ['Ada', '', '', 'Austria', 'n', 'England', '', 'englisch, français', 'y', ''];
  const stdin = `${answers.join('\n')}\n`;
  const { stderr, exit } = await run(['init'], { folder, interactive: true, columns: 80, stdin });
  expect(exit).toBe(0);
  expect(stderr).toContain('Austria (AT)? [Y/n] ');
  expect(stderr).toContain('United Kingdom (GB)? [Y/n] ');
  expect(stderr).toContain('English (en), French (fr)? [Y/n] ');
  expect(readFileSync(config(folder), 'utf8')).toContain('country: GB\n    languages:\n      - en\n      - fr\n');
});

test('stops at once at the end of input, and writes nothing', async () => {
  const folder = tempFolder();
  const { stderr, exit } = await run(['init'], { folder, interactive: true, columns: 80, stdin: 'Ada Example\n' });
  expect(exit).toBe(2);
  expect(stderr.match(/error:/g)).toHaveLength(1);
  expect(existsSync(config(folder))).toBe(false);
});

test.each([
  ['a printer', '--printer', '20\n\u0003'],
  ['what is removed', '--remove', '\u0003'],
])('Ctrl-C at a question on %s leaves all as it was', async (_, flag, stdin) => {
  const folder = tempFolder();
  const before = 'senders:\n  me:\n    name: Ada\n    address: [1 Road]\n    country: GB\n    languages: [en]\n';
  mkdirSync(join(config(folder), '..'), { recursive: true });
  writeFileSync(config(folder), before);
  const { stderr, exit } = await run(['init', flag], { folder, interactive: true, columns: 80, stdin });
  expect([exit, readFileSync(config(folder), 'utf8')]).toEqual([130, before]);
  expect(stderr.endsWith('Stopped. Nothing was kept or changed.\n')).toBe(true);
});

test('Ctrl-C at a question ends quietly, and says that nothing was kept', async () => {
  const folder = tempFolder();
  const { stderr, exit } = await run(['init'], {
    folder,
    interactive: true,
    columns: 80,
    stdin: 'Ada Example\n\u0003',
  });
  expect(exit).toBe(130);
  expect(stderr).not.toContain('error');
  expect(stderr.endsWith('Stopped. Nothing was kept or changed.\n')).toBe(true);
  expect(existsSync(config(folder))).toBe(false);
});

test('a comment in the config stays when a sender is added', async () => {
  const folder = tempFolder();
  await run(['init', '--name', 'Ada Example', '--country', 'GB', '--languages', 'en'], { folder });
  writeFileSync(config(folder), readFileSync(config(folder), 'utf8').replace('  me:', '  # my own\n  me:'));
  await run(['init', '--from', 'group', '--name', 'Group', '--country', 'FR', '--languages', 'fr'], { folder });
  expect(readFileSync(config(folder), 'utf8')).toMatch(/# my own\n {2}me:[\s\S]*\n {2}group:/);
});

const ADA = ['--name', 'Ada Example', '--country', 'GB', '--languages', 'en,fr', '--about', 'I am a teacher.'];

test('--change asks for each thing whether it is still so; Enter keeps it', async () => {
  const folder = tempFolder();
  await run(['init', ...ADA, '--address', '1 Sample Road', '--address', 'Leeds'], { folder });
  const before = readFileSync(config(folder), 'utf8');
  const answers = ['', '2 Sample Road', 'York', '', 'York', 'Atlantis', '', '', ''];
  const stdin = `${answers.join('\n')}\n`;
  const { stderr, exit } = await run(['init', '--change'], { folder, interactive: true, columns: 80, stdin });
  expect(exit).toBe(0);
  expect(stderr).toContain('Your name (now: Ada Example; Enter keeps it): ');
  expect(stderr).toContain('Your address (now: 1 Sample Road, Leeds; Enter keeps it): ');
  expect(stderr).toContain('The town (now: none; Enter keeps it): ');
  expect(stderr.match(/Your country \(now: GB/g)).toHaveLength(2); // asked again after Atlantis
  const after = before
    .replace('1 Sample Road\n      - Leeds', '2 Sample Road\n      - York')
    .replace(/ {4}about:\n.*\n/, (about) => `${about}    place: York\n`);
  expect(readFileSync(config(folder), 'utf8')).toBe(after);
});

test('--change writes nothing if all is kept, or if somebody leaves', async () => {
  const folder = tempFolder();
  await run(['init', ...ADA], { folder });
  const before = readFileSync(config(folder), 'utf8');
  const kept = await run(['init', '--change'], { folder, interactive: true, columns: 80, stdin: '\n'.repeat(6) });
  expect([kept.exit, kept.stderr]).toEqual([0, expect.stringContaining('Nothing was changed.')]);
  const left = await run(['init', '--change'], { folder, interactive: true, columns: 80, stdin: 'Bo Example\n' });
  expect([left.exit, left.stderr]).toEqual([2, expect.stringContaining('[answer-missing]')]);
  expect(readFileSync(config(folder), 'utf8')).toBe(before);
});
