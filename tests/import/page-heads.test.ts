import { expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// What stands above the headline and is none: the way to a page, the number and the name of those who send a sheet.

const TEXT = 'Baker Amina Example has been held in Nairobi since 1 May 2024. Nobody has told her family why.';

it.each([
  'Home > Take action > Letters of the month > May 2024',
  'Home / Take action / May 2024',
  'Inicio | Actúa | Cartas de mayo 2024',
])('the way to a page is no headline: %j', async (way) => {
  const head = `${way}\n\nKENYA\nBaker held for a song in the market\n\n${TEXT}`;
  const { case: content } = await draftFrom(modern({ head }));
  expect([content.title, content.summary]).toEqual(['Baker held for a song in the market', TEXT]);
});

it.each(['RAN 07/24                    2 May 2024', 'Case 112/2024\n\n2 May 2024'])(
  'the number that others give a sheet is no headline, with its day behind it or without: %j',
  async (number) => {
    const head = `EXAMPLE CENTRE\nRAPID ACTION NETWORK\n\n${number}\n\nKENYA\nBaker held for a song in the market\n\n${TEXT}`;
    const { case: content } = await draftFrom(modern({ head }));
    expect([content.title, content.summary, content.issued]).toEqual([
      'Baker held for a song in the market',
      TEXT,
      '2024-05-02',
    ]);
  },
);

it('a long line that a sentence goes on from is no paragraph of its own', async () => {
  const long = `${TEXT.repeat(2).replace('why.Baker', 'why. Baker')} Her sister was told by a neighbour that flour and sugar`;
  const head = `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${long}\nwere taken from the shop.`;
  const { case: content } = await draftFrom(modern({ head }));
  expect(content.summary).toBe(`${long} were taken from the shop.`);
});

it.each(['Download PDF of this appeal', 'Als PDF herunterladen', 'Imprimer cette page', 'Descargar en PDF'])(
  'what a page offers to do with itself is no part of the summary: %j',
  async (offer) => {
    const head = `URGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${offer}\n\n${TEXT}`;
    const { case: content } = await draftFrom(modern({ head }));
    expect([content.title, content.summary]).toEqual(['BAKER HELD FOR A SONG', TEXT]);
  },
);
