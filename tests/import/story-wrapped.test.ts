import { describe, expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// A text says the same wherever its lines are broken.

const NUMBER = 'UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024';
const summaryOf = async (head: string) => {
  const { case: content } = await draftFrom(modern({ head: `${NUMBER}\n\n${head}` }));
  return [content.title, content.summary];
};
const one = (text: string) => text.replaceAll('\n', ' ');

describe('a summary is whole', () => {
  const TITLE = 'BAKER HELD FOR A SONG';

  it.each([
    'Die Bäckerin Amina Example aus Musterstadt am See im Westen, die mit ihrem Lied\ndie neuen Gesetze der Provinz und die Preise verspottet hatte, gilt als »Feindin des\nVolkes«. Sie wartet auf ein Urteil.',
    'La boulangère Amina Example est poursuivie pour « offense à un\nsymbole public de la ville » et risque trois ans de prison pour avoir chanté dans la\nrue. Elle attend un jugement.',
  ])('though a line of it ends or goes on within a quotation: %j', async (text) => {
    expect(await summaryOf(`URGENT ACTION\n\n${TITLE}\n\n${text}`)).toEqual([TITLE, one(text)]);
  });

  it.each([
    'Amina Example, Ben Otieno Sample and Eva Specimen were\narrested in Nairobi on 1 May 2024 after they had sung of bread.\nAmina Example has diabetes.',
    'Amina Example, Ben Otieno Sample and Eva Wanjiru\nSpecimen were arrested on 1 May 2024 after a song of\nbread. Amina Example has diabetes.',
  ])('though its first line has names and no sentence yet: %j', async (text) => {
    expect(await summaryOf(`URGENT ACTION\n\nThree bakers held for a song\n\n${text}`)).toEqual([
      'Three bakers held for a song',
      one(text),
    ]);
  });
});

it.each([
  'All charges against baker Amina Example were dropped on\n19 May 2024 by a court in Nairobi. She had been told\nof a song about the price of bread.',
  'All charges against baker Amina Example were dropped on 19\nMay 2024 by a court in Nairobi. She had been accused of a\nsong about the price of bread.',
  'The charges against baker Amina Example, who was accused of\n"insulting a symbol of the state", were dropped by a court in\nNairobi two days ago.',
])('a notice is the headline where a sentence is broken before a figure or a quotation: %j', async (text) => {
  const notice = 'BAKER CLEARED: NO FURTHER APPEALS NEEDED';
  expect(await summaryOf(`URGENT ACTION: KENYA\n\n${notice}\n\n${text}`)).toEqual([notice, one(text)]);
});

it('a paragraph goes on behind a sentence that ends near the end of its lines, though others of the sheet are longer', async () => {
  const text =
    'The baker Amina Example has been held at the port since\nthe first of May. Her shop was closed by the harbour\npolice on the same day. They took away her two scales.\nShe has sold bread and cakes there for as long as her\nneighbours remember.';
  const more = 'Nobody has been allowed to see her.';
  const sheet = `${modern({ head: `${NUMBER}\n\nURGENT ACTION\n\nBAKER HELD FOR A SONG\n\n${text}\n\n${more}` })}\n\nADDITIONAL INFORMATION\n\nIn Nairobi the bakers of the harbour have sold their bread for so many years that hardly anybody\nremembers when the first of them came.\n`;
  const { case: content } = await draftFrom(sheet);
  expect(content.summary).toBe(`${one(text)}\n\n${more}`);
});
