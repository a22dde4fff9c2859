import { describe, expect, it, test } from 'vitest';
import { ASKED, draftFrom } from './sheets.ts';

// What stands below a story and belongs to the sheet or to its page: which sheet it is, what readers shall do with the letter, who has signed.

const STORY = 'She has baked for ten years.';

const english = (end: string) => `URGENT ACTION

BAKER HELD FOR A SONG

Baker Amina Example was arrested in Nairobi, Kenya, on 1 May 1999 after she had sung in the market of her town.

UA 12/99 Index: AFR 32/12/99 2 May 1999

${ASKED}

ADDITIONAL INFORMATION

${STORY}

${end}`;

const french = (end: string) => `ACTION URGENTE

UNE BOULANGÈRE DÉTENUE

Amina Exemple, boulangère, a été arrêtée à Conakry, en Guinée, le 1er mai 2015 parce qu'elle avait chanté au marché.

${end}

Écrivez en français :
- demandez que la boulangère soit libérée ;
- demandez qu'elle voie un avocat.

ENVOYEZ VOS APPELS À :

Ministre de la Justice
Fatou Modèle
BP 555
Conakry
Guinée
`;

const backgroundOf = async (end: string) => (await draftFrom(english(end))).case.background;

describe('below a background', () => {
  test.each([
    'This is the second update of UA 12/99.',
    'This is the 3rd update on UA 12/99.',
    'SEND YOUR LETTERS AT ONCE. Check with your section if you write after 25 June 1999.',
    'Please copy the letter below onto a card.',
    '2,318 people have already signed. Be the next!',
    'Comments (2)\n\nBen: Sing on, Amina!',
    '2 comments\n\nShe sings well, and we all know the song by heart here.',
  ])('is what no story tells: %j', async (end) => expect(await backgroundOf(end)).toBe(STORY));

  test.each([
    'Prayer: give her strength.',
    'LET US PRAY\nGive strength to all who bake.',
    'For our stove: two logs a month. Thank you!',
  ])('is left out and told where it is a remark behind a colon or a caption: %j', async (end) => {
    const { case: found, problems } = await draftFrom(english(end));
    expect(found.background).toBe(STORY);
    expect(problems.filter(({ path }) => path === 'background')).not.toEqual([]);
  });

  test.each([
    'A second letter was found in her shop.',
    'Some 2,318 bakers have signed a letter that asks for cheaper flour.',
    'Comments on the song were many.',
    'A letter from her mother was read out in court.',
  ])('stays what the story tells: %j', async (end) => expect(await backgroundOf(end)).toBe(`${STORY}\n\n${end}`));

  it('is what readers of other languages are told', async () => {
    const { case: found } = await draftFrom(
      french("Signez la carte ci-jointe et envoyez-la à l'adresse indiquée (timbre à 1 €)."),
    );
    expect(found.summary).toMatch(/^Amina Exemple.*au marché\.$/u);
  });
});

describe('a background below words that no heading has', () => {
  const sheet = (end: string) => `${english(STORY).split('ADDITIONAL')[0]}${end}`;
  const TEXT = `Bakers in Samplia work at night and sleep when others eat. Most of their songs are older than
the kingdom, and some of them are older than its bread.`;

  it('is one behind the list of requests, below a caption by itself', async () => {
    const { background } = (await draftFrom(sheet(`Bread and kings\n\n${TEXT}`))).case;
    expect(background).toBe(TEXT.replace('\n', ' '));
  });
});

describe('lines that are broken where the next word has no room', () => {
  const LINES = `In Samplia a baker must ask the king before a song is sung in any of the markets, and so
must all who sell bread. Half of the guild has lost a stove for that within a year.
No court of the town has heard a baker yet, and none is going to hear one before harvest,
or so they say.`;

  it('begin a paragraph below a sentence that ends with room for it', async () => {
    const { background } = (await draftFrom(english(LINES).replace(`${STORY}\n\n`, ''))).case;
    expect(background?.split('\n\n').length).toBe(2);
  });
});

it('takes the number of a page out of a sentence', async () => {
  const text = english(STORY).replace('in the market', 'in the\nPage 2\nmarket');
  expect((await draftFrom(text)).case.summary).toMatch(/sung in the market of her town\.$/u);
});
