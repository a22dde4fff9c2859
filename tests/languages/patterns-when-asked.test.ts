import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { whenAsked } from '../../src/build/patterns-of-languages.mjs';

const ROOM = `export const words = {
  asks: /why|\\{ a: \\/b\\/, \\}[/,}]/iu,
  long:
    /when/,
  freed: { before: /set/g, after: /free/ },
  boxes: [/box\\s/, /[p/]o/i],
  made: [
    // A remark, with a sign: (
    new RegExp('^b(?:e)', 'i'), /d/,
  ],
  mixed: ['no', /pattern/],
  text: 'is: /no pattern/, here: /none/',
  // said: /in a remark/,
};`;

const made = (source: string) => {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  return new Function('module', `${code}; return module.exports.words;`)({}) as Record<string, unknown>;
};

test('patterns of a room are made when they are asked for, once, and are the same', () => {
  const ready = whenAsked(ROOM);
  const words = made(ready);
  expect(words).toEqual(made(ROOM));
  expect(ready.match(/^ *get |[{,] get /gm)).toHaveLength(6);
  expect(words.asks).toBe(words.asks);
});
