import { describe, expect, test } from 'vitest';
import { fileId } from '../../src/render/pdf/file-id.ts';

// Programs that keep notes to a PDF, or put files together, tell files by it.

const INFO = { Title: 'A letter', CreationDate: new Date(0) };

describe('the id of a file', () => {
  test('is sixteen bytes as digits, and the same for the same file', () => {
    expect(fileId(INFO, 9000)).toMatch(/^[0-9a-f]{32}$/);
    expect(fileId({ ...INFO }, 9000)).toBe(fileId(INFO, 9000));
  });

  test('is another for another title, date or length', () => {
    const titles = Array.from({ length: 2000 }, (_, nth) => fileId({ ...INFO, Title: `A letter ${nth}` }, 9000));
    const dates = Array.from({ length: 2000 }, (_, nth) => fileId({ ...INFO, CreationDate: new Date(nth) }, 9000));
    const lengths = Array.from({ length: 2000 }, (_, nth) => fileId(INFO, nth));
    expect(new Set([...titles, ...dates, ...lengths]).size).toBe(6000);
  });
});
