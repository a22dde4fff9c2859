import * as path from 'node:path';
import { expect, test } from 'vitest';
import { absolute, joined, within } from '../../src/host/paths.ts';

// Paths are put together by hand where node:path would leave them as they are: what comes out must be what it gives.

const PIECES = [
  '',
  '.',
  '..',
  'a',
  '.a',
  '..a',
  'a.',
  'a b',
  'é',
  '/',
  '/a',
  '/a/',
  'a/',
  '//a',
  '/a/./b',
  '/a/../b',
  '/.a/b',
  '/a/b',
];
const PAIRS = PIECES.flatMap((one) => PIECES.map((other) => [one, other] as const));

test.each(PAIRS)('%j and %j are joined, resolved and compared as node:path does it', (one, other) => {
  expect(joined(one, other)).toBe(path.join(one, other));
  expect(joined('/home', one, other)).toBe(path.join('/home', one, other));
  const [folder, file] = [path.resolve('/a', one), path.resolve('/a', other)];
  expect(absolute(folder, other)).toBe(path.resolve(folder, other));
  const way = path.relative(folder, file);
  expect(within(folder, file)).toBe(way.startsWith('..') ? undefined : way);
});
