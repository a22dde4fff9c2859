import { expect, it } from 'vitest';
import { draftFrom } from './sheets.ts';

// What stands at the end of the summary and is no part of it: the background below a heading that nobody knows, and what is said to readers.

const TEXT = 'Baker Amina Example has been held in Nairobi since 1 May 2024. Nobody has told her family why.';
const STORY =
  'Bakers in Kenya may sing in a market only if its warden allows it. The warden of Nakuru has allowed no song for six years, and eleven bakers have been fined.';
const BLOCK = 'Minister of Justice\nJane Sample\n1 Sample Road\nNairobi\nKenya';
const LETTER = 'Dear Minister,\n\nI urge you to release Amina Example, a baker.\n\nYours sincerely,';
const sheet = (below: string) =>
  `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${TEXT}\n\n${below}\n\nTAKE ACTION\n\n${BLOCK}\n\nMODEL LETTER\n\n${LETTER}`;

it.each(['How the markets are ruled', 'Songs and wardens'])(
  'a short line by itself leads from the summary to the background: %j',
  async (heading) => {
    const { case: content } = await draftFrom(sheet(`${heading}\n\n${STORY}`));
    expect([content.summary, content.background]).toEqual([TEXT, STORY]);
  },
);

it.each([
  ['several of them', `In the market\n\n${STORY}\n\nAt the court\n\n${STORY}`],
  ['one that ends like a sentence', `She sang once more.\n\n${STORY}`],
])('the summary goes on behind %s', async (_, below) => {
  const { case: content } = await draftFrom(sheet(below));
  expect([content.summary, content.background]).toEqual([`${TEXT}\n\n${below}`, undefined]);
});

it('what readers are asked at the end of the summary is no part of it, and says in which languages to write', async () => {
  const { case: content } = await draftFrom(
    sheet('Please write to the minister in English or Swahili, in your own words or with the letter below.'),
  );
  expect([content.summary, content.languages]).toEqual([TEXT, ['en', 'sw']]);
});

it('stays whole where the last paragraph speaks of letters, but to nobody', async () => {
  const told = 'Her brother has written two letters to the court and waits for an answer.';
  const { case: content } = await draftFrom(sheet(told));
  expect(content.summary).toBe(`${TEXT}\n\n${told}`);
});

it('ends above a question to readers, and what they are asked right below it', async () => {
  const asked =
    'Who of you lends a hand?\n\nPlease write to the minister in English:\n\n- Release the baker.\n- Let her sing.';
  const { case: content } = await draftFrom(
    `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${TEXT}\n\n${asked}\n\nWRITE TO\n\n${BLOCK}`,
  );
  expect([content.summary, content.languages]).toEqual([TEXT, ['en']]);
});

it.each(['A little more about it', 'OF THE MARKETS'])(
  'the background stands behind addresses below a heading that nobody knows, where no request is read: %s',
  async (heading) => {
    const act = 'WHAT YOU CAN DO\n\nWrite on the paper of your guild, in English, to the two below. Say it kindly.';
    const end = 'The group meets on Mondays, in the hall. All are welcome.';
    const { case: content } = await draftFrom(
      `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${TEXT}\n\n${act}\n\nWRITE TO\n\n${BLOCK}\n\n${heading}\n\n${STORY}\n\n${end}`,
    );
    expect(content.background).toBe(STORY);
  },
);
