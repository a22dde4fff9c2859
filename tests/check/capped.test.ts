import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedFile, checkText } from '../../src/check/check.ts';
import { totalsOf } from '../../src/check/totals.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { finding } from '../../src/problem/finding.ts';
import { NAMES } from '../support/names.ts';
import { run, TODAY, tempFolder } from '../support/run.ts';
import { caseWith, checkGrowth } from './check-support.ts';

// What stands in a file thousands of times is told some hundred times and counted, and costs no more than the file is long.

const CONTEXT = { today: TODAY, soon: 14, countries: await countryNames(undefined), names: NAMES };
const SETTINGS = { levels: {} };

/** A letter with so many places to fill in, all of them on one line of the file. */
const unfilled = (count: number) =>
  caseWith(`letter:
  en:
    subject: The choir
    opening: About {{person.name}}.
    paragraphs: [${Array.from({ length: Math.ceil(count / 1000) }, (_, nth) => 'XXX '.repeat(Math.min(1000, count - nth * 1000))).join(',')}]
    demands: [Let the choir sing.]
    reviewed: needed
`);
const checked = (text: string) => checkText({ text, file: 'a.yaml', slug: 'a' }, CONTEXT, SETTINGS);
const left = (text: string) => checked(text).findings.filter(({ rule }) => rule === 'placeholder-left');

describe('a rule that finds very much in one file', () => {
  test('tells a hundred, and how many more there are, where they begin', () => {
    const found = left(unfilled(3500));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      code: 'more-found',
      severity: 'error',
      arguments: { rule: 'placeholder-left', more: 3400 },
      place: { line: 5 },
    });
    expect(totalsOf([checked(unfilled(3500))]).counts.error).toBe(3500);
  });

  test('tells all of a hundred', () => {
    expect(left(unfilled(100)).map(({ code }) => code)).toEqual(Array(100).fill('rule/placeholder-left'));
  });

  test('is let pass by a comment for the whole file, and no comment for a part is called unused', () => {
    const whole = left(`# appeal: allow placeholder-left because it is a form\n\n${unfilled(300)}`);
    expect(whole.filter(({ waived }) => waived === undefined)).toEqual([]);
    const part = unfilled(300).replace(
      'demands: [',
      'demands: # appeal: allow placeholder-left because so\n      [XXX ',
    );
    expect(checked(part).findings.map(({ rule }) => rule)).not.toContain('waiver-unused');
  });

  test('is turned off, and made a note, with what is not told', () => {
    const text = unfilled(300);
    const levels = (level: 'off' | 'note') => ({ levels: { 'placeholder-left': level } as const });
    const at = (level: 'off' | 'note') => checkText({ text, file: 'a.yaml', slug: 'a' }, CONTEXT, levels(level));
    expect(at('off').findings.filter(({ rule }) => rule === 'placeholder-left')).toEqual([]);
    expect(totalsOf([at('note')]).counts.note).toBeGreaterThanOrEqual(300);
  });

  test('costs no more than the file is long', async () => {
    expect(await checkGrowth(1000, unfilled)).toBeLessThan(6);
  });
});

test('what is wrong with the shape is counted too', () => {
  const many = Array.from({ length: 250 }, () => finding('yaml-empty', {}, { file: 'a.yaml', line: 1, column: 1 }));
  const { findings } = checkedFile('a.yaml', 'x', many);
  expect(findings).toHaveLength(101);
  expect(totalsOf([{ file: 'a.yaml', findings, failed: [] }]).counts.error).toBe(250);
});

test('of a line of any length only what stands around the words is kept and shown', async () => {
  const text = unfilled(3000);
  for (const { lines } of checked(text).findings) for (const line of lines) expect(line.length).toBeLessThan(5000);
  const folder = tempFolder();
  writeFileSync(
    join(folder, 'a.yaml'),
    caseWith(`background: "${'and so on '.repeat(600)}[name] ${'x '.repeat(2500)}"`),
  );
  const { stdout } = await run(['check', 'a.yaml'], { folder, columns: 80, env: { NO_COLOR: '1' } });
  const lines = stdout.split('\n');
  const at = lines.findIndex((line) => /^ *\| *\^+$/.test(line));
  const from = lines[at]?.indexOf('^') ?? 0;
  expect(lines[at - 1]?.slice(from, lines[at]?.length)).toBe('[name]');
  expect(lines[at - 1]).toContain('| …');
});
