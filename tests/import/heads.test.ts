import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// What stands in the head of a sheet: every number and word of it is in a value, or told.

const BELOW = 'URGENT ACTION\n\nBAKER HELD FOR A SONG\n\nBaker Amina Example was arrested in Nairobi on 1 May 2024.';
const read = (head: string, below = BELOW) => draftFrom(modern({ head: `${head}\n\n${below}` }));
const numbers = async (head: string) => {
  const { case: content } = await read(head);
  return [content.reference, content.sequence, content.index, content.issued].map((one) => one ?? '').join('|');
};

describe('a number that is parted over two lines', () => {
  it.each([
    ['UA: 12/24 Index: AFR\n99/1234/2024\nKenya Date: 2 May 2024', 'UA 12/24||AFR 99/1234/2024|2024-05-02'],
    ['UA: 12/24 Index: AFR 99/\n1234/2024 Kenya\nDate: 2 May 2024', 'UA 12/24||AFR 99/1234/2024|2024-05-02'],
    [
      'Index: AFR 99/1234\n/2024 Kenya Date: 2 May 2024\nFirst UA\n12/24',
      'UA 12/24|First UA|AFR 99/1234/2024|2024-05-02',
    ],
    [
      'Further information on UA:\n12/24 (AFR 99/1100/2024) Index: AFR\n99/1234/2024\n2 May 2024',
      'UA 12/24|Further information on UA: 12/24|AFR 99/1234/2024|2024-05-02',
    ],
    ['UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May\n2024', 'UA 12/24||AFR 99/1234/2024|2024-05-02'],
  ])('is whole in %j', async (head, told) => {
    expect(await numbers(head)).toBe(told);
  });

  it('leaves what stands behind it', async () => {
    const { case: content } = await read('UA: 12/24 Index: AFR\n99/1234/2024 Kenya\nDate: 2 May 2024');
    expect(content.country).toBe('KE');
  });
});

it('is read from a line with words of a sentence, which ends with a full stop', async () => {
  const head = 'UA 12/24 Index: AFR 99/1234/2024 as of today in all of Kenya Date: 2 May 2024 a.d.';
  expect(await numbers(head)).toBe('UA 12/24||AFR 99/1234/2024|2024-05-02');
});

it.each([
  ['Second UA\nUA 12/24 Index: AFR 99/1234/2024 Date: 2 May 2024', 'Second UA'],
  ['UA-Nr: UA-012/2024 AI-Index: AFR 99/1234/2024\nErste UA KENIA', 'Erste UA'],
])('what a sheet is called stands in another line than its number: %j', async (head, told) => {
  const { case: content } = await read(head);
  expect(content.sequence).toBe(told);
});

describe('what is left in the head', () => {
  const marked = async (head: string, below?: string) => {
    const { problems } = await read(head, below);
    const fields = ['reference', 'sequence', 'index', 'title'];
    return problems.flatMap(({ path, finding: { code } }) => (fields.includes(path) ? [`${path} ${code}`] : []));
  };
  const DAY = 'Date: 2 May 2024';

  it('is nothing where all of it is in values', async () => {
    expect(await marked(`First UA: 12/24 Index: AFR 99/1234/2024 Kenya ${DAY}`)).toEqual([]);
    expect(await marked(`EXTERNAL Distr: UA/SC\nUA 12/24 Index: AFR 99/1234/2024 Kenya ${DAY}\nPage 1 of 2`)).toEqual(
      [],
    );
  });

  it('is a doubt about the index number, where there are parts of one', async () => {
    expect(await marked(`UA 12/24 Index: ANR 99/1234/2024 Kenya ${DAY}`)).toEqual(['index import-unread']);
    expect(await marked(`UA 12/24 Kenya ${DAY}\n\nAFR 99`)).toEqual(['index import-unread']);
  });

  it('is a missing index number, where sheets like this one have one', async () => {
    expect(await marked(`UA 12/24 Kenya ${DAY}`)).toEqual(['index import-missing']);
    expect(await marked(`UA: 12.24 Kenya ${DAY}`)).toEqual([]);
  });

  it('is a doubt about which sheet of an action it is', async () => {
    expect(await marked(`Renewed UA: 12/24 Index: AFR 99/1234/2024 Kenya ${DAY}`)).toEqual(['sequence import-unread']);
    expect(await marked(`UA: 12/24 Index: AFR 99/1234/2024 Kenya ${DAY}, second`)).toEqual(['sequence import-unread']);
  });
});
