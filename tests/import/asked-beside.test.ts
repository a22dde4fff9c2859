import { describe, expect, test } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Lists of requests where no heading of theirs is known, and beside a model letter.

const appeal = (background: string, [lead, ...items]: readonly string[], front: string) =>
  `${front}\n\n${background}\n\nThe bakers of the town have met by the river each Sunday for ten years.\n\n${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nADDRESSES\n\nMinister of Bridges\nMr Jo Sample\nPO Box 5501\nNairobi\nKenya\nSalutation: Dear Minister\n`;
const FRONT =
  'EXAMPLE WATCH - URGENT APPEAL\n\n19 April 2012\n\nKENYA\n\nBaker Amina Example beaten in Nairobi\n\nOn 16 April 2012 the baker Amina Example was beaten by two men in the street of her shop. She was to speak at a meeting.';

describe('a list at the end of the background', () => {
  test.each([
    ['We call on the authorities in Kenya to:', 'Mend the lamps of her street', 'Find the two men.'],
    ['We call on the mayor of Nairobi, and ask her to:', 'Mend the lamps of her street', 'Find the two men.'],
  ])('is what one asks for where its lead says so: %s', async (lead, one, other) => {
    const { case: made } = await draftFrom(appeal('BACKGROUND', [lead, one, other], FRONT));
    expect(made.letter?.en?.demands).toEqual([one, other]);
    expect(made.background).toBe('The bakers of the town have met by the river each Sunday for ten years.');
  });

  test('stays there where its lead only tells of something', async () => {
    const lead = 'Three things were seen in the street on that day:';
    const { case: made } = await draftFrom(appeal('BACKGROUND', [lead, 'A grey van', 'Two men with sticks'], FRONT));
    expect(made.letter?.en?.demands).toBeUndefined();
    expect(made.background).toContain('Two men with sticks');
  });
});

test('a list of requests beside a model letter is asked for too, in its place', async () => {
  const list =
    'RECOMMENDED ACTION: Please send letters in English:\n\n- Give Amina Example her oven back.\n- Pay for the flour.';
  const text = modern().replace('TAKE ACTION:', `${list}\n\nTAKE ACTION:`);
  const { case: made } = await draftFrom(text);
  expect(made.letter?.en?.demands).toEqual([
    'Give Amina Example her oven back.',
    'Pay for the flour.',
    'Release her.',
    'Drop all charges.',
  ]);
});
