import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Sentences that the end of a page cuts, and what a sheet says behind its last line of names.

const TITLE = 'URGENT ACTION\n\nBAKER HELD FOR A SONG';
const BEGUN =
  'Baker Amina Example was arrested in Nairobi, Kenya, on 1 May 2024 by men who showed no papers. Her sister was told that she is held in';

describe('a paragraph that is cut by the end of a page', () => {
  it.each([
    ['a gap alone', `${BEGUN}\n\na cell without a window.`, `${BEGUN} a cell without a window.`],
    [
      'the head of the page',
      `${BEGUN}\n\nUA 12/24 AFR 99/1234/2024 page 1\n---\n\nNakuru Prison, far from her town.`,
      `${BEGUN} Nakuru Prison, far from her town.`,
    ],
  ])('is whole in spite of %s', async (_, text, whole) => {
    const { case: content } = await draftFrom(modern({ head: `${TITLE}\n\n${text}` }));
    expect(content.summary).toBe(whole);
  });

  it('stays two where a sentence has ended', async () => {
    const text = `${BEGUN} Nakuru.\n\nShe has baked for ten years.`;
    const { case: content } = await draftFrom(modern({ head: `${TITLE}\n\n${text}` }));
    expect(content.summary).toBe(text);
  });
});

it('keeps a day in a line of its own in the sentence that it ends', async () => {
  const text =
    'Baker Amina Example was seen for the last time by the neighbours of her mother in Nairobi between 1 and\n3 May 2024.';
  const { case: content } = await draftFrom(modern({ head: `${TITLE}\n\n${text}` }));
  expect(content.summary).toBe(text.replace('\n', ' '));
});

it('is closed where a sentence says so below the names', async () => {
  const end =
    'NAME AND PREFERRED PRONOUN: Amina Example (she/her)\n\nThis action has ended and no further letters are needed.';
  const { case: content } = await draftFrom(modern({ end }));
  expect([content.status, content.statusNote]).toEqual([
    'closed',
    'This action has ended and no further letters are needed.',
  ]);
});

describe('a notice that the action has ended', () => {
  const text = 'Baker Amina Example was arrested in Nairobi on 1 May 2024 for a song that she sang.';
  const notice = 'UPDATE 4 June: Amina Example is at home again. This action has ended. Thank you to all who wrote.';

  it.each([
    ['above the headline', `THIS ACTION HAS ENDED\nThank you to all who wrote.\n\n${TITLE}\n\n${text}`],
    ['below it', `${TITLE}\n\n${notice}\n\n${text}`],
    ['in capitals below the text', `${TITLE}\n\n${text}\n\nNO FURTHER ACTION IS REQUESTED.`],
  ])('is neither headline nor summary %s', async (_, head) => {
    const { case: content } = await draftFrom(modern({ head }));
    const title = TITLE.split('\n').at(-1);
    expect([content.status, content.summary, content.title]).toEqual(['closed', text, title]);
  });

  it('is the text where there is no other', async () => {
    const { case: content } = await draftFrom(modern({ head: `${TITLE}\n\n${text} This action has ended.` }));
    expect([content.status, content.summary]).toEqual(['closed', `${text} This action has ended.`]);
  });
});

describe('what stands behind a country', () => {
  const old = (line: string) =>
    `UA 12/94          Fear of torture          3 March 1994\n\n${line}\n\nBraima Example, a reader of the news, was arrested in Bafata on 1 March 1994.\n\nRECOMMENDED ACTION: Please send telegrams:\n- asking for his release;\n- asking for a doctor.\n\nAPPEALS TO:\n\nMinister of Justice\nMr John Sample\n1 Sample Road\nBissau\nGuinea-Bissau`;

  it.each([['GUINEA-BISSAU     Braima Example, reader of the news'], ['GUINEA-BISSAU: BRAIMA EXAMPLE']])(
    'is a name in %j',
    async (line) => {
      const { case: content } = await draftFrom(old(line));
      expect(content.people?.map(({ name }) => name.toUpperCase())).toEqual(['BRAIMA EXAMPLE']);
    },
  );

  it('is no name in a headline in capitals', async () => {
    const head =
      'URGENT ACTION\n\nKENYA: BAKER DISAPPEARED\n\nUA: 12/24 Index: AFR 99/1234/2024\n\nSince 1 May 2024 nobody has seen Amina Example, a woman who sold bread in the market of Nairobi.';
    const { case: content } = await draftFrom(
      modern({ head, end: 'ADDITIONAL INFORMATION\nShe has sung for ten years.' }),
    );
    expect(content.people?.map(({ name }) => name)).not.toContain('BAKER DISAPPEARED');
  });
});
