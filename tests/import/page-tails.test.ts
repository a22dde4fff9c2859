import { describe, expect, it, test } from 'vitest';
import { ASKED, draftFrom } from './sheets.ts';

// What a page has round a casesheet: below its background, and above its headline.

const STORY = 'Amina Example has baked for ten years. Her sister bakes too.';
const TITLE = 'Baker held for a song';
const TEXT =
  'Baker Amina Example was arrested in Nairobi, Kenya, on 1 May 2014 after she had sung in the market of her town.';

const page = ({ head = TITLE, end = '' }) => `${head}

${TEXT}

${ASKED}

Background

${STORY}

${end}`;

const found = async (of: { head?: string; end?: string }) => (await draftFrom(page(of))).case;

describe('below a background', () => {
  test.each([
    'Did these lines help? Let others know of them.',
    'Please fold the card twice.',
    'The parish has stamps. Thanks to all who wrote in May!',
    'Circle of Bakers, Box 55 55, Sampletown. Imprint. Privacy.',
    'Free the bakers of Sampletown!',
  ])('is what asks, orders or has no sentence, which is told: %j', async (end) => {
    const { case: said, problems } = await draftFrom(page({ end }));
    expect(said.background).toBe(STORY);
    expect(problems.some(({ path }) => path === 'background')).toBe(true);
  });

  it('is no list of links', async () => {
    const end = 'You may also like\n> Bakers in Mombasa\n> Our stove in pictures';
    expect((await found({ end })).background).toBe(STORY);
  });

  test.each([
    'A judge asked her: "Why did you sing?"',
    'She was told to fold the card twice.',
    'The Circle of Bakers in Sampletown has 55 ovens.',
  ])('stays what tells of the case: %j', async (end) => {
    expect((await found({ end })).background).toBe(`${STORY}\n\n${end}`);
  });
});

it('ends where the document marks another heading with little below it', async () => {
  const markdown = `# ${TITLE}\n\n${TEXT}\n\n${ASKED}\n\n## Background\n\n${STORY}\n\n## Song\n\nFor all who bake, and for those who sing.\n`;
  const { case: said, problems } = await draftFrom(markdown);
  expect(said.background).toBe(STORY);
  expect(problems.some(({ path }) => path === 'background')).toBe(true);
});

it('has no call with a day in the summary', async () => {
  const letter =
    'Dear Minister,\n\nI ask you to release the baker Amina Example, who has done nothing but sing.\n\nYours faithfully,';
  const { summary } = (
    await draftFrom(
      `${TITLE}\n\n${TEXT}\n\nWE SING BEFORE 5 JUNE 2014\n\nCopy this by hand. One for each house.\n\nMinister of Justice\nMr Paul Sample\n5 Sample Road\nNairobi\nKenya\n\n${letter}\n`,
    )
  ).case;
  expect(summary).toBe(TEXT);
});

it('is a sentence that ends with a word that menus have too', async () => {
  const { background } = await found({ end: 'She was told by the judges of the court that she has to stay at\nhome.' });
  expect(background).toBe(`${STORY}\n\nShe was told by the judges of the court that she has to stay at home.`);
});

describe('below the last address', () => {
  const sheet = (end: string) => `${TITLE}

${TEXT}

Please write in English:
- urge him to release the baker.

Please write to:

Mr Paul Sample
Minister of Justice
5 Sample Road
Nairobi
KENYA
Fax: +254 20 555 0100

${end}
`;
  test.each([
    'For more details ask the Circle of Bakers, 5 Sample\nYard, Sampletown, tel. 0171 555 3226, e-mail circle@bakers.example',
    'Please let the bakers have a copy of what you send: circle@bakers.example\n\nWith songs,\nBen Example',
    'Chirp: @bakers | Faces: /bakers\nSecond floor, Sample Yard - circle@bakers.example',
  ])('is no target how the senders are reached: %j', async (end) => {
    const { targets = {} } = (await draftFrom(sheet(end))).case;
    expect(Object.values(targets)).toMatchObject([{ name: 'Paul Sample', fax: ['+254 20 555 0100'] }]);
    expect(JSON.stringify(targets)).not.toMatch(/bakers|Yard|3226/u);
  });

  it('is an address of the official', async () => {
    const { targets = {} } = (await draftFrom(sheet('Email: minister@justice.example'))).case;
    expect(Object.values(targets)).toMatchObject([{ email: ['minister@justice.example'] }]);
  });
});

describe('above a headline', () => {
  test.each([
    'Circular of the bakers no. 55, May 2014\n\nKENYA',
    'Circle of the bakers against hunger\nLetter of concern - May 2014\n\nKENYA',
    'Songs in June 2014\n\nKenya',
    'Circle of Bakers · Songs\n\nSHEET FOR ALL WHO SING\nMay 2014\n\nKENYA',
    'Circle | Kreis Page 1\n\nKENYA',
    'From: Ben <ben@bakers.example>\nTo: all@bakers.example\nSubject: Fwd: bakers\n\n---------- Forwarded message ----------\n\nFriends, we pass on what the bakers ask. Do sing!\n\nURGENT ACTION',
  ])('no newsletter is one that has its month: %j', async (above) => {
    expect((await found({ head: `${above}\n\n${TITLE}` })).title).toBe(TITLE);
  });

  it('is one with a month where nothing else is', async () => {
    expect((await found({ head: 'Baker held in May 2014' })).title).toBe('Baker held in May 2014');
  });
});
