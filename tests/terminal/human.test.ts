import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/problem/finding.ts';
import { en } from '../../src/problem/messages/en.ts';
import { printProblems } from '../../src/terminal/human.ts';

// How problems are printed on stderr when there are more of them than anybody reads.

async function printed(problems: readonly Finding[]): Promise<string[]> {
  let text = '';
  const sink = (write: (piece: string) => void) => ({ write, columns: undefined });
  const screen = { out: sink(() => undefined), err: sink((piece) => (text += piece)), env: {} };
  await printProblems(screen as unknown as Parameters<typeof printProblems>[0], problems, {
    colour: false,
    messages: en,
  });
  return text.trimEnd().split('\n');
}

const warnings = (count: number) =>
  Array.from({ length: count }, () => finding('review-needed', { language: 'de' }, undefined, 'warning'));
const errors = (count: number) => Array.from({ length: count }, () => finding('folder-empty', { path: 'x' }));

test('warnings that are not shown are counted', async () => {
  expect((await printed(warnings(61))).at(-1)).toBe('1 more finding is not shown.');
  expect((await printed(warnings(100))).at(-1)).toBe('40 more findings are not shown.');
});

test('nothing is counted where all warnings are shown', async () => {
  expect((await printed(warnings(60))).at(-1)).toBe('  Have it read before you post it.');
});

test('errors are counted, with how many are shown', async () => {
  expect((await printed(errors(70))).at(-1)).toBe('70 errors. The first 60 are shown.');
  const mixed = await printed([...errors(2), ...warnings(70)]);
  expect(mixed.slice(-2)).toEqual(['2 errors.', '12 more findings are not shown.']);
});
