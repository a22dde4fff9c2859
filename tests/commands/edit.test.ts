import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run, runBin, tempFolder } from '../support/run.ts';

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

describe('several letters of one case, at a terminal', () => {
  const TWO = ['letter', '--case', 'nagyz-muhammed', '--target', 'wang', '--target', 'chen', '--edit', '--quiet'];
  const both = (answers: string) => {
    const env = { EDITOR: join(folder, 'editor') };
    return run(TWO, { folder, env, interactive: true, columns: 80, stdin: answers });
  };
  const times = (text: string, words: string) => text.split(words).length - 1;

  test.each([['y\n'], ['\n']])('have the same words if one says so: %j', async (answers) => {
    const { stdout, stderr, exit } = await both(answers);
    expect({ exit, asked: times(stderr, 'The same words for Chen Quanguo? [Y/n]') }).toEqual({ exit: 0, asked: 1 });
    expect(times(stdout, 'Please hear of Nagyz Muhammed')).toBe(2);
    expect(times(stdout, 'Dear Director Wang')).toBe(1);
    expect(times(stdout, 'Dear ')).toBe(2);
    expect(times(stdout, 'Yours ')).toBe(2);
  });

  test('are edited one by one if not', async () => {
    writeFileSync(
      join(folder, 'editor'),
      '#!/bin/sh\necho x >> count\nsed -i "s/I am writing/$(wc -l < count) times I write/" "$1"\n',
    );
    const { stdout, exit } = await both('n\n');
    expect(exit).toBe(0);
    expect(stdout).toContain('1 times I write');
    expect(stdout).toContain('2 times I write');
  });

  test('are not made if nobody answers, and the words are kept', async () => {
    const { stdout, stderr, exit } = await both('');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('[edit-stopped]');
    expect(readFileSync(draftIn(stderr), 'utf8')).toContain('Please hear of Nagyz Muhammed');
  });
});

test('what is kept makes the same letter with --body', async () => {
  writeFileSync(
    join(folder, 'editor'),
    '#!/bin/sh\nsed -i "s/^Dear .*/Honoured Sir/; s/^Yours .*/Ever hoping,/" "$1"; cp "$1" kept.md\n',
  );
  const edited = await edit([]);
  expect(edited.stdout).toContain('\nHonoured Sir\n');
  const again = await runBin(['letter', '--target', 'wang', '--body', 'kept.md', '--quiet'], { folder });
  expect(again.exit).toBe(0);
  expect(again.stdout).toBe(edited.stdout);
});
