import { expect, test } from 'vitest';
import type { Patterns } from '../../src/languages/language.ts';
import { patternTree, raise } from '../../src/layout/pattern-tree.ts';
import { often } from '../support/often.ts';

// Patterns as a row of numbers say of every word what the library's own objects say.

type Follow = Patterns[1];

/** Every pattern with its row of levels. */
function* patternsIn(follow: Follow, before = ''): Generator<readonly [string, number]> {
  for (const [letter, found] of Object.entries(follow)) {
    const row = typeof found === 'number' ? found : Array.isArray(found) ? (found[1] as number) : undefined;
    if (row !== undefined) yield [before + letter, row];
    const next = Array.isArray(found)
      ? (found[0] as Follow)
      : typeof found === 'object'
        ? (found as Follow)
        : undefined;
    if (next) yield* patternsIn(next, before + letter);
  }
}

const LANGUAGES = {
  English: () => import('hyphen/patterns/en-gb.js'),
  Hungarian: () => import('hyphen/patterns/hu.js'), // the most patterns
  Georgian: () => import('hyphen/patterns/ka.js'),
};

test.each(Object.entries(LANGUAGES))('%s', async (_, patterns) => {
  const { default: given } = await patterns();
  const tree = patternTree(given);
  const rows = new Map(patternsIn(given[1]));
  let nth = 0;
  for (const pattern of rows.keys()) {
    if (nth++ % often(25, 1) !== 0) continue;
    const levels = new Uint8Array(30);
    raise(levels, 0, pattern, 0, tree);
    const expected = new Uint8Array(30);
    for (let end = 1; end <= pattern.length; end++) {
      const row = given[0][rows.get(pattern.slice(0, end)) ?? -1] ?? [];
      for (const [at, level] of row.entries()) expected[at] = Math.max(expected[at] ?? 0, level);
    }
    if (levels.join() !== expected.join()) expect(levels, pattern).toEqual(expected);
  }
  expect(nth).toBeGreaterThan(1000);
});

test('letters that begin no pattern raise nothing', async () => {
  const tree = patternTree((await LANGUAGES.English()).default);
  const levels = new Uint8Array(10);
  raise(levels, 0, 'ж12', 0, tree);
  expect([...levels]).toEqual(Array(10).fill(0));
});
