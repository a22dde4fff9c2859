import { expect, test } from 'vitest';
import { isSlug } from '../../src/case/slug.ts';

test.each([
  ['choir', true],
  ['c', true],
  ['9', true],
  ['the-choir-of-2026', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['', false],
  ['-choir', false],
  ['choir-', false],
  ['Choir', false],
  ['the choir', false],
  ['../choir', false],
  ['choir.yaml', false],
  ['chœur', false],
  ['choir\n', false],
])('%j may name a case: %s', (word, yes) => {
  expect(isSlug(word)).toBe(yes);
});
