import { expect, test } from 'vitest';
import type { Patterns } from '../../src/languages/language.ts';
import { patternTree, raise } from '../../src/layout/pattern-tree.ts';
import { often } from '../support/often.ts';

// Patterns as a row of numbers say of every word what the library's own objects say.

type Follow = Patterns[1];

/** The levels that the objects have for a word, from its beginning on. */
function levelsOf(word: string, [rows, first]: Patterns): Uint8Array {
  const levels = new Uint8Array(40);
  let follow: Follow | undefined = first;
  for (const letter of word) {
    const found: unknown = follow[letter];
    const [next, row] = Array.isArray(found) ? found : typeof found === 'number' ? [undefined, found] : [found];
    for (const [at, level] of (rows[row] ?? []).entries()) levels[at] = Math.max(levels[at] ?? 0, level);
    if (!next) break;
    follow = next as Follow;
  }
  return levels;
}

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
  const patternsGiven = [...patternsIn(given[1])].map(([pattern]) => pattern);
  let nth = 0;
  for (const pattern of patternsGiven) {
    if (nth++ % often(25, 1) !== 0) continue;
    const other = patternsGiven[(nth * 7919) % patternsGiven.length] ?? '';
    for (const word of [pattern, pattern + other, pattern.slice(0, -1) + other]) {
      const levels = new Uint8Array(40);
      raise(levels, 0, word, 0, tree);
      const expected = levelsOf(word, given);
      if (levels.join() !== expected.join()) expect(levels, word).toEqual(expected);
    }
  }
  expect(nth).toBeGreaterThan(1000);
});

test('letters that begin no pattern raise nothing', async () => {
  const tree = patternTree((await LANGUAGES.English()).default);
  const levels = new Uint8Array(10);
  raise(levels, 0, 'ж12', 0, tree);
  expect([...levels]).toEqual(Array(10).fill(0));
});
