import { describe, expect, it } from 'vitest';
import { importedFrom, modern } from './sheets.ts';

// Sheets of thousands of lines that are alike: each is read in a second or two, where one look for each pair of lines takes more than
// these twenty.
const LONGEST = 20_000;

describe('a sheet with thousands of lines', () => {
  it.each([
    ['numbered places', 6000, (nth: number) => `Line ${nth} of Sample Street, 00100 Nairobi`],
    ['salutations', 6000, () => 'Dear Minister,'],
    ['targets on a line', 6000, () => 'Mr Jonas Sample, Minister of Justice, 1 Road, 00100 Nairobi, Kenya'],
    ['notices', 14_000, () => 'Please write in English or in your own language before 3 May 2024.'],
    ['copies of their own', 4_000, () => 'Copy to: Embassy of Samples, 1 Road, Paris'],
    ['beginnings of requests', 15_000, () => 'The Commission urges the authorities to:'],
  ])(
    'that are %s is read',
    async (_, length, line) => {
      const end = Array.from({ length }, (_one, nth) => line(nth)).join('\n');
      const { is } = await importedFrom(modern({ end }));
      expect(['draft', 'several', 'no-casesheet']).toContain(is);
    },
    LONGEST,
  );

  it(
    'with “und” within a letter is read',
    async () => {
      const lines = Array.from({ length: 12_000 }, () => '„Sehr geehrte Damen und Herren“').join('\n');
      const letter = `Dear Minister,\n\nI write about Amina Example.\n\n${lines}\n\nYours sincerely,`;
      expect((await importedFrom(modern({ letter }))).is).toBe('draft');
    },
    LONGEST,
  );
});
