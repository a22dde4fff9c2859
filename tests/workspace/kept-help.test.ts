import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../src/problem/messages.ts';
import { helpAsked } from '../../src/workspace/kept-help.ts';
import { PACKAGE, run } from '../support/run.ts';

// The build writes help out; what is shown must be what the flags themselves would say.

/** The same languages, but not those of which help is kept. */
const MADE = { languages: { ...MESSAGE_LANGUAGES } };

const KEPT = readdirSync(join(PACKAGE, 'dist/help/en')).map((file) => {
  const [name = '', width] = file.replace('.txt', '').split(/-(?=\d+$)/);
  return { name, width: Number(width) };
});

test.each(KEPT)('$name in $width columns is what the flags make', async ({ name, width }) => {
  const words = [...(name === 'appeal' ? [] : [name]), '--help'];
  const columns = width === 80 ? {} : { columns: width };
  const shown = await run(words, columns);
  expect(shown.stdout).toContain(name);
  expect(shown).toEqual(await run(words, { ...columns, ...MADE }));
});

test('help is kept of the program and of every command', () => {
  const commands = readdirSync(join(PACKAGE, 'src/commands')).map((file) => file.replace(/\.ts$/, ''));
  const kept = new Set(KEPT.map(({ name }) => name));
  expect(commands).toEqual(expect.arrayContaining([...kept].filter((name) => name !== 'appeal')));
  expect(kept).toContain('appeal');
  expect(kept.size).toBeGreaterThan(20);
});

test.each([
  { words: [], asks: '' },
  { words: ['-h'], asks: '' },
  { words: ['help'], asks: '' },
  { words: ['help', 'list'], asks: 'list' },
  { words: ['list', '-h'], asks: 'list' },
  { words: ['lists', '--help'], asks: undefined },
  { words: ['help', '--help'], asks: undefined },
  { words: ['--help', 'list'], asks: undefined },
  { words: ['list', '--json', '--help'], asks: undefined },
])('$words asks for the help of $asks', ({ words, asks }) => {
  expect(helpAsked(words, ['list'])).toBe(asks);
});
