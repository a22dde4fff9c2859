import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PACKAGE } from '../support/package.ts';
import { run, tempFolder } from '../support/run.ts';

// Deadlines of odd files, in every format.

const CHOIR = readFileSync(join(PACKAGE, 'tests/fixtures/choir.yaml'), 'utf8');
const FORMATS = ['table', 'json', 'ics', 'markdown', 'github'] as const;

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'appeal.yaml'), 'senders: { ada: { name: Ada Example, country: CH, languages: [en] } }\n');
});

/** Puts a case into the folder that differs from the choir's in its deadline. */
function put(line: string, name = 'choir'): void {
  writeFileSync(join(folder, `cases/${name}.yaml`), CHOIR.replace('deadline: 2026-12-01', line));
}

describe('the last day to post is found', () => {
  test.each([
    ['deadline: 2026-12-01'],
    ['deadline: "2026-12-01"'],
    ["deadline:   '2026-12-01'   # as the sheet says"],
    ['"deadline": 2026-12-01'],
    ['deadline:\n  2026-12-01'],
    ['? deadline\n: 2026-12-01'],
    ['deadline: 2026-12-01\r'],
  ])('with %j', async (line) => {
    put(line);
    expect((await run(['deadlines'], { folder })).stdout).toMatch(/2026-12-01 {2}2026-11-20 {2}choir/);
  });
});

describe('days at the ends of the calendar', () => {
  test.each(['0100-01-01', '1582-10-15', '1900-02-28', '9999-12-31'])('%s', async (deadline) => {
    put(`deadline: ${deadline}`);
    for (const format of FORMATS)
      for (const transit of ['0', '365']) {
        const { stderr, exit } = await run(['deadlines', '--format', format, '--transit', transit], { folder });
        expect({ stderr, exit }, format).toEqual({ stderr: '', exit: 0 });
      }
    expect((await run(['letter', '--target', 'mayoress', '-n', '-o', 'x.txt'], { folder })).exit).toBe(0);
  });
});

describe('beside a broken case', () => {
  beforeEach(() => {
    put('deadline: 2026-12-01');
    put('deadline: 2026-02-30', 'broken');
  });
  const deadlines = (...words: string[]) => run(['deadlines', '--today', '2026-11-18', ...words], { folder });

  test.each(FORMATS.filter((format) => format !== 'ics'))('%s tells of it and has the others', async (format) => {
    const { stdout, stderr, exit } = await deadlines('--format', format);
    expect(stderr).toContain('cases/broken.yaml:4:11: error:');
    expect(stdout).toContain('choir');
    expect(exit).toBe(1);
    expect((await deadlines('--format', format, '--strict')).exit).toBe(2);
  });

  test.each(FORMATS)('%s in a file is whole or is not written over the old one', async (format) => {
    writeFileSync(join(folder, 'old.txt'), 'The old one.');
    const { stderr, exit } = await deadlines('--format', format, '-o', 'old.txt', '--force');
    expect(exit).toBe(2);
    expect(stderr).toContain('cases/broken.yaml:4:11: error:');
    expect(stderr).toContain('[list-not-whole]');
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('The old one.');
    expect((await deadlines('--format', format, '-o', 'old.txt', '-n', '-f')).exit).toBe(2);
    expect((await deadlines('--case', 'choir', '--format', format, '-o', 'old.txt', '-f')).exit).toBe(0);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toContain('choir');
  });

  test('a calendar on standard output is whole or is nothing', async () => {
    const { stdout, exit } = await deadlines('--format', 'ics');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
  });

  test('a case that is broken and alone is no list, but data says what is wrong', async () => {
    const { stdout, exit } = await deadlines('--case', 'broken', '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ cases: [], problems: [{ code: 'value-wrong' }] });
  });
});

test('one case can be asked for by name, by path or on standard input', async () => {
  put('deadline: 2026-12-01');
  put('deadline: 2026-12-15', 'other');
  const shown = async (asked: string[], stdin = '') => {
    const { stdout } = await run(['deadlines', '--json', ...asked.flatMap((one) => ['--case', one])], {
      folder,
      stdin,
    });
    return (JSON.parse(stdout) as { cases: { case: string }[] }).cases.map((one) => one.case);
  };
  expect(await shown([])).toEqual(['choir', 'other']);
  expect(await shown(['other'])).toEqual(['other']);
  expect(await shown(['cases/other.yaml', 'choir', 'choir'])).toEqual(['choir', 'other']);
  expect(await shown(['-'], CHOIR)).toEqual(['case']);
});

test('--fail-on looks at the cases that were asked for, and at those that are not shown', async () => {
  put('deadline: 2026-11-01');
  put('deadline: 2026-12-15', 'other');
  const exit = async (...words: string[]) =>
    (await run(['deadlines', '--fail-on', 'passed', ...words], { folder })).exit;
  expect(await exit()).toBe(1);
  expect(await exit('--within', '30d')).toBe(1);
  expect(await exit('--case', 'other')).toBe(0);
  expect((await run(['deadlines'], { folder })).exit).toBe(0);
});

test('what ends in .ics is a calendar, in .md a table', async () => {
  put('deadline: 2026-12-01');
  for (const [name, first] of [
    ['a.ics', 'BEGIN:VCALENDAR\r'],
    ['a.md', '| Case | Standing | Days | Weeks | Deadline | Post by | Remark |'],
    ['a.json', '{'],
    ['a.txt', 'STANDING  DAYS    WEEKS  DEADLINE    POST BY     CASE   REMARK'],
  ] as const) {
    expect((await run(['deadlines', '-o', name], { folder })).exit).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8').split('\n')[0]).toBe(first);
  }
});
