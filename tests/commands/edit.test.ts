import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runBin, tempFolder } from '../support/run.ts';

// What somebody writes in their editor is never lost.

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  writeFileSync(join(folder, 'editor'), '#!/bin/sh\nsed -i "s/I am writing to you about/Please hear of/" "$1"\n');
  chmodSync(join(folder, 'editor'), 0o700);
});

function edit(words: readonly string[], editor = join(folder, 'editor')) {
  return runBin(['letter', '--target', 'wang', '--edit', '--quiet', ...words], { folder, env: { EDITOR: editor } });
}

/** The file that a message says the words are kept in; '' if it says nothing of the kind. */
function draftIn(stderr: string): string {
  return /kept in (\S+letter\.md)/.exec(stderr)?.[1] ?? '';
}

test('the edited words are in the letter', async () => {
  const { stdout, exit } = await edit([]);
  expect(exit).toBe(0);
  expect(stdout).toContain('Please hear of Nagyz Muhammed');
});

test('words stay where the writer is told if the letter cannot be written', async () => {
  writeFileSync(join(folder, 'letter.txt'), 'another letter');
  const { stderr, exit } = await edit(['-o', 'letter.txt']);
  expect(exit).toBe(2);
  expect(stderr).toContain('[output-exists]');
  expect(readFileSync(draftIn(stderr), 'utf8')).toContain('Please hear of Nagyz Muhammed');
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('another letter');
});

test('words stay if they have lost the form of a letter', async () => {
  const { stderr, exit } = await edit([], 'printf "Only one paragraph." >');
  expect(exit).toBe(2);
  expect(stderr).toContain('[edit-shape]');
  expect(readFileSync(draftIn(stderr), 'utf8')).toBe('Only one paragraph.');
});

test('an empty file stops, and nothing is left of it', async () => {
  const { stdout, stderr, exit } = await edit([], 'cp /dev/null');
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  expect(stderr).toContain('[edit-empty]');
  expect(draftIn(stderr)).toBe('');
});

test('a folder for drafts that is not there is said in plain words', async () => {
  const env = { EDITOR: join(folder, 'editor'), TMPDIR: join(folder, 'nowhere') };
  const { stderr, exit } = await runBin(['letter', '--target', 'wang', '--edit', '--quiet'], { folder, env });
  expect(exit).toBe(2);
  expect(stderr).toContain('could not be written');
  expect(stderr).not.toContain('[bug]');
});
