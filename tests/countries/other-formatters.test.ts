import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examples, written } from '../support/other-formatters.ts';

interface Difference {
  readonly right: 'ours' | 'open';
  readonly why: string;
  readonly source: string;
}

const SETS = ['libaddressinput', 'opencage'] as const;
const TABLE: Readonly<Record<string, Difference>> = parse(
  readFileSync(new URL('./differences.yaml', import.meta.url), 'utf8'),
);
const ALL = [...examples()];

describe('an address is written as two other libraries write it, or a table says why not', () => {
  test('in at least eighty countries', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(80);
  });

  test.each(ALL)('%s', (code, fields) => {
    const { ours, ...others } = written(code, fields);
    const found = SETS.filter((set) => others[set] !== ours).map((set) => `${code} ${set}`);
    expect(Object.keys(TABLE).filter((key) => key.startsWith(`${code} `))).toEqual(found);
  });

  test('with a source, the sheets of the UPU first, or the newer pattern of the post itself', () => {
    for (const [key, { right, why, source }] of Object.entries(TABLE)) {
      expect(['ours', 'open'], key).toContain(right);
      expect(why, key).toMatch(/\w/);
      if (right === 'ours') expect(source, key).toMatch(/^(UPU sheet|Magyar Posta)/);
    }
  });
});
