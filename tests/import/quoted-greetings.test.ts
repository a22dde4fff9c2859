import { expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// A greeting that a sentence quotes, and does not stand in a letter.

const end = (...lines: string[]) =>
  modern({
    letter: '',
    target: '',
    end: [
      'WRITE TO:',
      'Jane Sample\nMinister of Justice\n1 Sample Road\nNairobi\nKenya',
      ...lines,
      'ADDITIONAL INFORMATION\nShe has baked for ten years. A neighbour wrote "Dear Judge" on the wall.',
    ].join('\n\n'),
  });

test.each([
  'Begin with "Dear Minister".',
  'Please be polite. Start your letter with “Dear Minister,”',
  'Begin with "Dear Minister" and end with "Yours respectfully".',
])('%s', async (line) => {
  const { targets } = (await draftFrom(end('WHAT TO ASK:\n* Release her;\n* Drop all charges.', line))).case;
  expect(targets?.sample).toMatchObject({ name: 'Jane Sample', salutation: { en: 'Dear Minister' } });
});

test('What follows a quoted greeting right below an address is none of it', async () => {
  const block = 'Begin "Your Excellency" and end "Yours respectfully".';
  const { targets } = (await draftFrom(end(block, 'WHAT TO ASK:\n* Release her;\n* Drop all charges.'))).case;
  expect(targets?.sample).toMatchObject({ salutation: { en: 'Your Excellency' } });
});

test('Nobody is greeted as people of a story are', async () => {
  const { targets } = (await draftFrom(end('WHAT TO ASK:\n* Release her;\n* Drop all charges.'))).case;
  expect(targets?.sample).toBeDefined();
  expect(targets?.sample).not.toHaveProperty('salutation.en');
});
