import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { run, tempFolder } from '../support/run.ts';

// What is said on a narrow terminal, besides findings: lines end between words, and go on as far in as they began.

const CASE = `title: The choir of Sampletown
country: FR
people:
  - {name: Ada Sample, pronouns: she/her}
languages: [en]
targets:
  mayoress: {name: 'The Right Worshipful Jo Sample of Upper Exampleton', address: [1 Sample Street, 75000 Exampleville], country: FR, salutation: {en: Dear Mayoress}}
  teacher: {name: 范例市音乐学院声乐系教学与研究室主任样本先生及其全体同事和所有学生, address: [1 Sample Street, 75000 Exampleville], country: FR, salutation: {en: Dear Teacher}}
letter:
  en: {subject: A choir, opening: She may not sing., demands: [Let her sing.], reviewed: the maintainers}
`;

const RUNS: readonly (readonly string[])[] = [
  ['letter', '--all', '-n', '-o', 'letters.pdf'],
  ['letter', '--all', '-n', '-o', 'letters/'],
  ['envelope', '--all', '-n', '-o', 'envelopes.pdf'],
  ['labels', '--all', '--sheet', 'L7160', '-n', '-o', 'labels.pdf'],
  ['list', '--cases', '.'],
  ['languages'],
  ['templates'],
  ['countries'],
  ['new', 'kite-ada', '-n'],
];

describe.each([40, 24])('at %i columns', (columns) => {
  test.each(RUNS)('%s %s', async (...words) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'choir-sample.yaml'), CASE);
    const cases = words.includes('--all') ? ['--cases', '.'] : [];
    const narrow = await run([...words, ...cases], { folder, columns, env: { NO_COLOR: '1' } });
    const wide = await run([...words, ...cases], { folder });
    const lines = narrow.stderr.split('\n');
    expect(wide.stderr).not.toBe('');
    expect(lines.filter((line) => stringWidth(line) > columns && line.trim().includes(' '))).toEqual([]);
    // Nothing is lost, and no word is cut in two.
    const letters = (text: string) => text.replace(/\s+/g, '');
    expect(letters(narrow.stderr)).toBe(letters(wide.stderr));
    const known = new Set(wide.stderr.split(/[\s/-]+/));
    const latin = lines.flatMap((line) => line.split(/[\s/-]+/)).filter((word) => !/[^\x20-\x7e’]/.test(word));
    expect(latin.filter((word) => !known.has(word))).toEqual([]);
  });
});

test('of a plan, who a part is for stands further in than its file, on every line', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'choir-sample.yaml'), CASE);
  const { stderr } = await run(['envelope', '--all', '--cases', '.', '-n', '-o', 'envelopes.pdf'], {
    folder,
    columns: 40,
  });
  const lines = stderr.trimEnd().split('\n');
  const plan = lines.slice(lines.findIndex((line) => line.startsWith('  ')));
  expect(plan.filter((line) => !/^ {2}\S/.test(line))).toEqual([]);
  expect(plan.length).toBeGreaterThan(4);
});
