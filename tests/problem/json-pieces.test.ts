import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/problem/json-pieces.ts';
import { visibleJson } from '../../src/problem/visible.ts';

// JSON that is written piece by piece is that of the whole.

test.each([
  [{ version: 1, counts: { error: 0 } }, [], { problems: [] }],
  [{ version: 1 }, [{ a: ['\n  b\u202e', {}] }], {}],
  [{ version: 1 }, [{ a: [] }, { b: { c: '{\n}' } }, {}], { problems: [{ code: 'x' }] }],
])('%j %j %j', (head, items, tail) => {
  const pieces = [...jsonPieces(head, 'files', items, tail)];
  expect(pieces.join('')).toBe(visibleJson({ ...head, files: items, ...tail }));
  expect(pieces.length).toBeGreaterThan(items.length);
});
