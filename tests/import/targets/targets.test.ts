import { expect, test } from 'vitest';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';

const line = (text: string, nth: number): SheetLine => ({
  text,
  line: nth + 1,
  role: 'text',
  gap: nth === 0,
  ends: false,
});

test('A block is a target', () => {
  const lines = ['Ms Ana Example', '1 Sample Street', 'France'].map(line);
  const [target, ...others] = targetsIn(lines, { kind: 'target', languages: ['en'] });
  expect(others).toEqual([]);
  expect(target).toMatchObject({ name: { value: 'Ana Example' }, country: { value: 'FR' } });
});
