import { describe, expect, it } from 'vitest';
import { importedFrom, modern } from './sheets.ts';

// Sheets of thousands of lines that are alike: each is read in a second or two, where one look for each pair of lines takes more than
// these twenty.
const LONGEST = 20_000;

describe('a sheet with thousands of lines', () => {
  it.each([
    ['numbered places', (nth: number) => `Line ${nth} of Sample Street, 00100 Nairobi`],
    ['salutations', () => 'Dear Minister,'],
    ['targets on a line', () => 'Mr Jonas Sample, Minister of Justice, 1 Road, 00100 Nairobi, Kenya'],
  ])(
    'that are %s is read',
    async (_, line) => {
      const end = Array.from({ length: 6000 }, (_one, nth) => line(nth)).join('\n');
      const { is } = await importedFrom(modern({ end }));
      expect(['draft', 'several', 'no-casesheet']).toContain(is);
    },
    LONGEST,
  );
});
