import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BYTE_MISTAKES, CASE_TEXTS, dice, LINE_MISTAKES, mutated } from './support/mutate.ts';
import { type Result, run, tempFolder } from './support/run.ts';

// Case files with mistakes of every kind, the same ones at every run: whatever they hold, the answer is a letter or a clear
// message.

const FILES = 300;

/** What is never printed: control characters but newline, and the form feed between two letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0009\u000b\u000d-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Errors that are about the case as a whole, or about the choice, and not about a line of the file. */
const WITHOUT_LINE = /\[(case-closed|case-superseded|locale-missing|letter-language|nothing-to-post)\]$/;

interface Tried extends Result {
  readonly text: string;
}

describe('files with mistakes', () => {
  const tried: Tried[] = [];

  beforeAll(async () => {
    const roll = dice(9_186_580);
    const folder = tempFolder();
    for (let left = FILES; left > 0; left -= 1) {
      const whole = CASE_TEXTS[left % CASE_TEXTS.length] ?? '';
      const text = mutated(whole, roll, left % 3 === 0 ? LINE_MISTAKES : BYTE_MISTAKES);
      writeFileSync(join(folder, 'mutant.yaml'), text);
      const result = await run(['letter', '--case', 'mutant.yaml', '--target', 'all'], { folder });
      tried.push({ ...result, text });
    }
  });

  /** The files for which something holds that must not. */
  const wrong = (bad: (one: Tried) => boolean) =>
    tried.filter(bad).map(({ stderr, stdout }) => `${stderr}${stdout.slice(0, 400)}`);

  test('are of every sort', () => {
    expect(tried).toHaveLength(FILES);
    expect(tried.filter((one) => one.exit === 0).length).toBeGreaterThan(50);
    expect(tried.filter((one) => one.exit === 2).length).toBeGreaterThan(100);
  });

  test('never show a fault of the program itself', () => {
    expect(wrong(({ stderr }) => /\[bug\]|went wrong in appeal/.test(stderr))).toEqual([]);
  });

  test('never drive the terminal', () => {
    expect(wrong(({ stdout, stderr }) => CONTROL.test(stdout) || /\f/.test(stderr) || CONTROL.test(stderr))).toEqual(
      [],
    );
  });

  test('give a letter or an error, never both and never nothing', () => {
    expect(wrong(({ exit, stdout }) => (exit === 0) !== (stdout !== ''))).toEqual([]);
    expect(wrong(({ exit, stderr }) => (exit === 2) !== /\berror: /.test(stderr))).toEqual([]);
  });

  test('have a line and a column in every error that is about them', () => {
    const lines = tried.flatMap(({ stderr }) => stderr.split('\n')).filter((line) => /(^|: )error: /.test(line));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !/^mutant\.yaml:\d+:\d+: error: /.test(line) && !WITHOUT_LINE.test(line))).toEqual(
      [],
    );
  });

  test('have no error beyond their end', () => {
    const beyond = tried.filter(({ text, stderr }) =>
      [...stderr.matchAll(/^mutant\.yaml:(\d+):/gm)].some((one) => Number(one[1]) > text.split('\n').length),
    );
    expect(beyond.map((one) => one.stderr)).toEqual([]);
  });

  test('leave no hole and no braces in a letter', () => {
    expect(wrong(({ stdout }) => /\{\{|\}\}|undefined|\[object|NaN/.test(stdout))).toEqual([]);
  });
});
