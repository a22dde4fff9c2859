import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

// Lists of requests that stand where other things do: behind the addresses, or below a heading that says until when to write.

const FRONT =
  'CIRCLE OF BAKERS\nLetters for the month of May\n\nKENYA\nBaker held for a song\n\nBaker Amina Example was arrested in Nairobi on 1 May 2014, in the middle of her song on the price of bread.';
const ADDRESSES =
  'Addresses\n\nMinister of Bridges\nMs Jo Sample\nPO Box 5501\nNairobi\nKenya\nFax: +254 20 555 501\n\nMayor of Nairobi\nMr Ben Example\nPO Box 5502\nNairobi\nKenya';
const BACK = 'Background\n\nThe town has had no bread since the month of March, and no songs.';

const sheet = (...parts: string[]) => draftFrom([FRONT, ...parts, BACK].join('\n\n'));

test.each(['In both letters, please make these requests:', 'Please ask them to'])(
  'a list behind the addresses asks: %s',
  async (lead) => {
    const { case: draft } = await sheet(
      ADDRESSES,
      `${lead}\n\n- Give the baker her oven back\n- Do not close her shop before 2016`,
    );
    expect(draft.letter?.en?.demands).toEqual(['Give the baker her oven back', 'Do not close her shop before 2016']);
    expect(Object.values(draft.targets ?? {}).map(({ address }) => address?.at(0))).toEqual([
      'PO Box 5501',
      'PO Box 5502',
    ]);
  },
);

test('lines behind the round bullet of Word are items', async () => {
  const list =
    'What to ask for (be brief and polite):\no give the baker her oven back\no let her sing\no do not close her shop';
  const { case: draft } = await sheet(list, ADDRESSES);
  expect(draft.letter?.en?.demands).toEqual(['give the baker her oven back', 'let her sing', 'do not close her shop']);
});

test('addresses in a list behind others ask for nothing', async () => {
  const { case: draft } = await sheet(
    ADDRESSES,
    'And to these two:\n\n- Ministry of Bread, PO Box 5503, Nairobi\n- Ministry of Songs, PO Box 5504, Nairobi',
  );
  expect(draft.letter?.en?.demands).toBeUndefined();
});

test('a heading with a day leads to a list, if it says whom one asks', async () => {
  const { case: draft } = await sheet(
    'Please write before 30 June 2014 to the minister and ask her to:\n\n- free the baker\n- not close her shop',
    ADDRESSES,
  );
  expect(draft.deadline).toBe('2014-06-30');
  expect(draft.letter?.en?.demands).toEqual(['free the baker', 'not close her shop']);
});
