import { expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Pages of a site: what stands above their headline, round the letter, and beside the names.

const TEXT = 'Baker Amina Example has been held since 1 May 2024. Nobody has told her family why.';
const LETTER =
  'Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to release her.\n\nYours sincerely,';
const BLOCK = 'Jane Sample\nMinister of Justice and of the affairs of the districts\n1 Sample Road\nNairobi\nKenya';
const page = (above: string, subject = '') =>
  `${above}\n\n${TEXT}\n\nMODEL LETTER\n\n${BLOCK}\n\n${subject}${LETTER}\n\nADDITIONAL INFORMATION\nShe has baked for ten years.`;

it.each(['WRITE LETTERS', 'TAKE ACTION', 'LETTERS OF THE MONTH'])(
  'the name of a part of the site is no headline: %j',
  async (part) => {
    const { case: content } = await draftFrom(page(`${part}\n\nKenya\nBaker held for a song in the market`));
    expect([content.title, content.summary]).toEqual(['Baker held for a song in the market', TEXT]);
  },
);

it.each(['Home > Urgent actions > Baker held for a song', 'Act › Letters', 'Start » Aktionen » Briefe'])(
  'the way to the page is no headline: %j',
  async (trail) => {
    const { case: content } = await draftFrom(page(`${trail}\n\nBaker held for a song\n\nKenya, 2 May 2024`));
    expect([content.title, content.summary]).toEqual(['Baker held for a song', TEXT]);
  },
);

it.each([
  'Urgent Action · Kenya · 2 May 2024',
  'Kenya · 2 May 2024 · Urgent Action',
  'Freedom of expression | Kenya | 2 May 2024',
])('a line of short parts with a day is of the head: %j', async (line) => {
  const { case: content } = await draftFrom(page(`BAKER HELD FOR A SONG\n\n${line}\n\nUA 12/24`));
  expect([content.title, content.summary, content.issued]).toEqual(['BAKER HELD FOR A SONG', TEXT, '2024-05-02']);
});

it('a headline with the number behind it is one, though lines of text follow what stands above it', async () => {
  const head = 'Urgent Action Update\n\nBaker Moved to a Far Prison (Kenya: UA 12.24)\n\nPosted on May 2, 2024';
  const text =
    'Baker Amina Example was moved on April 30 from Nairobi to a prison in\nMandera, fourteen hours by road from her sons. She has been in jail since\n2019 for a song.';
  const { case: content } = await draftFrom(page(head).replace(TEXT, text));
  expect([content.title, content.summary]).toEqual(['Baker Moved to a Far Prison', text.replaceAll('\n', ' ')]);
});

it('what a letter is about may stand between its address and its salutation', async () => {
  const { case: content } = await draftFrom(page('BAKER HELD FOR A SONG', 'Subject: A baker and her song\n\n'));
  const [target, ...others] = Object.values(content.targets ?? {});
  expect([target?.name, target?.address, target?.country]).toEqual(['Jane Sample', ['1 Sample Road', 'Nairobi'], 'KE']);
  expect([others, content.letter?.en?.subject]).toEqual([[], 'A baker and her song']);
});

it.each(['PERSON AND PRONOUN: Amina Example (she)', 'WHO THIS IS ABOUT: Amina Example (she/her)'])(
  'people are named below a heading that speaks of pronouns, or of whom it is about: %j',
  async (end) => {
    const { case: content } = await draftFrom(modern({ end }));
    expect(content.people?.map(({ name, pronouns }) => [name, pronouns])).toEqual([['Amina Example', 'she/her']]);
  },
);

const SONG =
  'Baker Amina Example has been held without charge since 1 May 2024 for a song. Nobody has told her family why, and nobody will.';

it.each([
  [
    'a sender in two lines',
    'Guild of Sample Bakers\nBakers at Risk Committee\n\nRAPID LETTERS\n2 May 2024',
    'KENYA: Baker held for a song that nobody has heard',
  ],
  [
    'a sender in capitals',
    "BAKERS' CIRCLE FOR BAKERS IN PRISON",
    "KENYA: Baker's detention upheld behind closed doors",
  ],
  [
    'a stroke behind the country',
    'LETTER OF THE GUILD: PLEASE COPY ON TO YOUR PAPER AND SIGN',
    'Kenya - a baker is held without charge',
  ],
  ['the number of those who send it', 'CALL FOR LETTERS\nCase KEN 050524', 'Kenya: a baker is held without charge'],
])('a country leads to the headline below %s', async (_, above, headline) => {
  const { case: content } = await draftFrom(page(`${above}\n\n${headline}`).replace(TEXT, SONG));
  const names = content.people?.map(({ name }) => name);
  expect([content.title, content.summary, names]).toEqual([headline, SONG, ['Amina Example']]);
});

it.each(['[Picture: a woman beside an oven]', '[Foto: una mujer junto a un horno]'])(
  'what stands in square brackets above the headline is of a picture: %j',
  async (picture) => {
    const { case: content } = await draftFrom(page(`${picture}\n\nBaker may not sing\nKenya | 2 May 2024`));
    expect([content.title, content.summary]).toEqual(['Baker may not sing', TEXT]);
  },
);

it('what a page offers above the story does not end its head', async () => {
  const above =
    'Guild of Bakers - Home\nSearch this site\n\nKenya: baker held for a song in Nairobi\n\nPrint this page';
  const { case: content } = await draftFrom(page(above).replace(TEXT, SONG));
  expect([content.title, content.summary]).toEqual(['Kenya: baker held for a song in Nairobi', SONG]);
});
