import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE, run, tempFolder } from '../support/run.ts';

// `appeal write` with somebody at the terminal.

let folder = '';
const MAYORESS = ['--target', 'mayoress', '--lang', 'en'];
const WORDS = 'mayoress-words.md';

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  copyFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), join(folder, 'cases/choir.yaml'));
});

const answer = (lines: readonly string[], words: readonly string[] = []) =>
  run(['write', ...MAYORESS, ...words], { folder, interactive: true, columns: 80, stdin: lines.join('\n') });
const written = () => readFileSync(join(folder, WORDS), 'utf8');

describe('sentences of a writer', () => {
  test('stand in the letter where they belong, and in the file that --body takes', async () => {
    const said = ['I am a *baker*.', 'My {{sister}} sings.', 'Her courage.', '# I hope to hear her.', ''];
    const { stdout, stderr, exit } = await answer(said);
    expect([exit, stderr]).toEqual([0, expect.stringContaining(`Next: appeal letter --target mayoress`)]);
    const order = ['I am a *baker*.', 'My {{sister}} sings.', 'Her courage.', 'Let', '# I hope to hear her.'];
    const places = order.map((one) => stdout.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(stderr).toMatch(/\d+ % of \d+ words are your own/);
    const letter = await run(['letter', ...MAYORESS, '--body', WORDS, '--quiet'], { folder, columns: 80 });
    expect(stdout.trim()).toBe(letter.stdout.trim());
  });

  test('are left out one by one with Enter; without any, nothing is written', async () => {
    expect((await answer(['', '', 'Her courage.', '', ''])).exit).toBe(0);
    expect(written()).toContain('Her courage.');
    const none = await answer(['', '', '', '', ''], ['-o', 'other.md']);
    expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining('write-empty')]);
    expect(existsSync(join(folder, 'other.md'))).toBe(false);
  });

  test('that are rude are hinted at, never refused', async () => {
    const { stderr, exit } = await answer(['Shame on you.', '', '', '', '']);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('"Shame on you" accuses')]);
  });

  test('with what steers a terminal are asked for again', async () => {
    await answer(['I sing.\u001b[2J', 'I sing.', '', '', '']);
    expect(written()).toMatch(/^I sing\.\n\n/);
  });
});

describe('who stops', () => {
  test('with Ctrl-C keeps what was answered, and is told', async () => {
    const { stderr, exit } = await answer(['I am a baker.', 'My sister sings.', '\u0003']);
    expect([exit, stderr]).toEqual([130, expect.stringContaining('Stopped. 2 answers are kept.')]);
    expect(stderr).not.toContain('error');
    expect(written()).toContain('My sister sings.');
  });

  test('before any answer, has changed nothing', async () => {
    const { stderr, exit } = await answer(['\u0003']);
    expect([exit, existsSync(join(folder, WORDS))]).toEqual([130, false]);
    expect(stderr).toContain('Nothing was kept');
  });
});

test('a file in the way is told before the first question', async () => {
  writeFileSync(join(folder, WORDS), 'mine');
  const { stderr, exit } = await answer(['I am a baker.']);
  expect([exit, written()]).toEqual([2, 'mine']);
  expect(stderr).not.toContain('Who are you');
});

test('without a terminal it says once what to type instead', async () => {
  const { stderr, exit } = await run(['write', ...MAYORESS], { folder });
  expect([exit, stderr.match(/error/g)?.length]).toEqual([2, 1]);
  expect(stderr).toContain('appeal letter --target mayoress --lang en --body my-words.md');
});

test('--body says how much of a file is own, and which sentences are not', async () => {
  await answer(['I am a baker who loves the songs of the old town.', '', '', '', '']);
  const { stdout, exit } = await run(['write', ...MAYORESS, '--body', WORDS], { folder });
  expect([exit, stdout]).toEqual([0, expect.stringContaining('The model letter’s sentences:')]);
  expect(stdout).not.toContain('baker');
  const json = await run(['write', ...MAYORESS, '--body', WORDS, '--json'], { folder });
  const { sentences } = JSON.parse(json.stdout) as { sentences: { text: string; model: boolean }[] };
  expect(sentences[0]).toEqual({ text: 'I am a baker who loves the songs of the old town.', model: false });
  expect(sentences.slice(1).every(({ model }) => model)).toBe(true);
});
