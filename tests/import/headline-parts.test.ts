import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Headlines with something before or behind them, and names in the lines that say more than a name.

const page = (head: string, text: string) => `${head}

${text}

Write to

Mr James Sample
Minister of Labour
1 Sample Road
Nairobi
Kenya
E-mail: minister@labour.example.org

Dear Minister,

I urge you to help Amina Example.

Yours sincerely,
`;
const TEXT = `Amina Example, a baker from Sampleton, has been kept in a house by the river since October 2022 because of a song.
She has had no wages for seven months.`;

describe('a headline', () => {
  it.each([
    ['Sample Union of Bakers\nSOLIDARITY ALERT\n\nKenya: Bring Amina Example home\n\n9 March 2023'],
    ['Home > Act > Kenya\n\nKenya: Bring Amina Example home\n\n9 March 2023'],
  ])('is the line with a country and an order, not who sends the sheet: %j', async (head) => {
    const { case: content } = await draftFrom(page(head, TEXT));
    expect(content.title).toBe('Kenya: Bring Amina Example home');
    expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example']);
  });

  it('stands behind a country and a full stop', async () => {
    const { case: content } = await draftFrom(
      page('Home > Act > Kenya\n\nKENYA. A baker is kept in a house by the river\n\nUA 9/24\nAFR 32/7633/2024', TEXT),
    );
    expect(content.title).toBe('KENYA. A baker is kept in a house by the river');
  });

  it.each(['(Kenya: UA 12.24)', '(KENYA: UA 12/24)', '(Kenya, UA 12/24)', '(UA 12/24)'])(
    'has no number of the action in brackets: %s',
    async (number) => {
      const { case: content } = await draftFrom(
        page(`Baker held for a song by the river ${number}\n\n9 March 2023`, TEXT),
      );
      expect(content.title).toBe('Baker held for a song by the river');
    },
  );

  it('has its number in brackets below "urgent action", above a text that names somebody first', async () => {
    const { case: content } = await draftFrom(
      modern({
        head: `Second UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024

URGENT ACTION

BAKERS FREED FROM THE HOUSE (KENYA: UA 12/24)

On 1 May 2024, Amina Example and Eva Model, bakers from the hills of
Sample Valley, walked out of the house with their two daughters.`,
      }),
    );
    expect(content.title).toBe('BAKERS FREED FROM THE HOUSE');
    expect(content.summary).toMatch(/^On 1 May 2024, .* hills of Sample Valley, walked/u);
  });
});

describe('people', () => {
  it('are not the words of a headline behind the title of somebody', async () => {
    const { case: content } = await draftFrom(
      page(
        'URGENT ACTION\n\nPASTOR FACES TRIAL FOR SONG ON ELECTIONS\n\nUA 31/18\n\nCOUNTRY: KENYA',
        'Pastor John Example is to stand trial in Nairobi on 6 March for a song. John Example could be held for years.',
      ).replace('Amina', 'John'),
    );
    expect(content.people?.map(({ name }) => name)).toEqual(['John Example']);
  });

  it.each(['-', '–'])('stand behind a country and %s', async (dash) => {
    const { case: content } = await draftFrom(
      page(`URGENT ACTION\nUA 266/99\n\nPrisoner of conscience\n\nKENYA ${dash} Amina Example, baker`, TEXT),
    );
    expect(content.people?.map(({ name, description }) => [name, description])).toEqual([['Amina Example', 'baker']]);
  });
});
