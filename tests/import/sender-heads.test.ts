import { describe, expect, it, test } from 'vitest';
import { ASKED, draftFrom } from './sheets.ts';

// Sheets of other organisations: what stands above the headline and between it and the story.

const TEXT =
  'The Bureau has learned that Amina Example, who bakes in the market of Nairobi, was taken from her shop on 1 May 2012 and is held without charge.\n\nNobody has told her family why.';
const page = (head: string, text = TEXT) => `${head}

${text}

${ASKED}

BACKGROUND

She has baked for ten years.`;

const HEADLINE = 'Baker taken from her shop and held without charge';

describe('the head of a sheet of another organisation', () => {
  test.each([
    `BUREAU OF BAKERS WITHOUT BREAD\n7 Sample Lane, Sampletown\n\n${HEADLINE}\n\nCountry: Kenya`,
    `THE FLOUR CIRCLE\nCommittee for Bakers at Risk\n\n${HEADLINE}\n\nCountry: Kenya`,
    `From the bulletin of the Flour Circle      page 3 of 6\n\n${HEADLINE}\n\nCountry: Kenya`,
    `Act > Petitions and letters\n\n${HEADLINE}\n\nKenya`,
    `You are here: Home / Programmes / Bread / Alerts\n\n${HEADLINE}\n\nKenya`,
    `Bakers Together in Want\n\nPrisoner of the week\n\n${HEADLINE}\n\nKenya`,
    `URGENT ACTION\nPage 1 of 2\n\n${HEADLINE}\n\nKENYA`,
  ])('is neither headline nor summary: %j', async (head) => {
    const { case: content } = await draftFrom(page(head));
    expect([content.title, content.summary, content.country]).toEqual([HEADLINE, TEXT, 'KE']);
  });

  test.each([
    'Letter Table of St Anne - letters for all members\n\nKENYA\nHer shop has no master',
    'CIRCLE OF THE LETTER TABLE MEMBERS          Circular for May 2012\nLetters for those held\n\nKENYA\nHer shop has no master',
    'Members of the Letter Table, at their own desks\n\nKenya\n\nHer shop has no master',
  ])('stands above a line with a country alone and the headline right below that: %j', async (head) => {
    const asked = 'Please write a letter for your table until the end of the month. Members may sign it together.';
    const { case: content } = await draftFrom(page(head, `${TEXT}\n\n${asked}`));
    expect([content.title, content.country]).toEqual(['Her shop has no master', 'KE']);
  });

  test.each([
    ['THE BUREAU AT THE MARKET OF NAIROBI\nHelp for Those Without Charge', 'Kenya: A song in the market'],
    ['BUREAU OF THE MARKET\n\nCIRCULAR: PLEASE TELL HER FAMILY AND THE BUREAU', 'Kenya - a song in her shop'],
    ['The Flour Centre\nBakers in Prison Committee', 'KENYA: Baker taken while others looked away'],
  ])('stands above a headline that begins with a country: %j', async (head, title) => {
    const { case: content } = await draftFrom(page(`${head}\n\n${title}`));
    expect([content.title, content.summary]).toEqual([title, TEXT]);
  });

  test.each(['Print this page', 'Share this page', '[Picture: a woman in front of an oven]'])(
    'may have what a page offers between headline and story: %s',
    async (offer) => {
      const { case: content } = await draftFrom(page(`The Flour Circle - Home\n\nKENYA\n${HEADLINE}\n\n${offer}`));
      expect([content.title, content.summary]).toEqual([HEADLINE, TEXT]);
    },
  );

  it('may have what is in place of a picture above the headline', async () => {
    const { case: content } = await draftFrom(
      page('[Picture: the family of a baker in the market]\n\nHer shop has no master\n\nKenya'),
    );
    expect([content.title, content.summary]).toEqual(['Her shop has no master', TEXT]);
  });

  it('says in lines with labels whom the sheet is about, and when it was issued', async () => {
    const labels = 'Country: Kenya\nBaker: Amina Example (she/her)\nBorn: 3 June 1981\nPrison number: 5512';
    const { case: content } = await draftFrom(
      page(`THE FLOUR CIRCLE\nAlert to all branches, 6 May 2012\n\n${HEADLINE}\n\n${labels}`),
    );
    const person = { name: 'Amina Example', pronouns: 'she/her', born: '1981-06-03', number: '5512' };
    expect([content.title, content.summary, content.issued]).toEqual([HEADLINE, TEXT, '2012-05-06']);
    expect(content.people).toEqual([person]);
  });

  it('has no people behind labels for places, and nobody of whom the story does not tell', async () => {
    const labels = 'Place: Nairobi Market\nPress officer: Jane Doe, secretary';
    const text = TEXT.replace('in the market of Nairobi', 'at Nairobi Market');
    const { case: content } = await draftFrom(page(`${HEADLINE}\n\nKenya\n${labels}`, text));
    expect(content.summary).toBe(text);
    expect(content.people?.map(({ name }) => name) ?? []).not.toContain('Nairobi Market');
    expect(content.people?.map(({ name }) => name) ?? []).not.toContain('Jane Doe');
  });

  it('may have a list of names above the headline, and a heading above the story', async () => {
    const names = 'NAMES:\n- Amina Example\n- Ben Sample';
    const { case: content } = await draftFrom(
      page(`THE FLOUR CIRCLE\n\nCountry: Kenya\n${names}\n\n${HEADLINE}\n\nDescription of the situation:`),
    );
    expect([content.title, content.summary]).toEqual([HEADLINE, TEXT]);
    expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example', 'Ben Sample']);
  });

  it('leaves out buttons right above the story, and keeps a short sentence there', async () => {
    const head = `${HEADLINE}\n\nKenya\n\nTell others   Send on   Large print`;
    expect((await draftFrom(page(head))).case.summary).toBe(TEXT);
    const short = `Her family fears for her.\n\n${TEXT}`;
    expect((await draftFrom(page(head, short))).case.summary).toBe(short);
  });
});

it('a headline in capitals below "urgent action" stays, whatever the text says of the line below it', async () => {
  const head = 'URGENT ACTION\n\nEVICTION LOOMS\n\nKENYA\n\nBakers of the market of Nairobi (some 40 people)';
  expect((await draftFrom(page(head))).case.title).toBe('EVICTION LOOMS');
});

it('capitals behind a country are a headline where the text has no such names', async () => {
  const head = 'THE FLOUR CIRCLE\n\nKENYA: ELDERLY BAKER HELD WITHOUT CHARGE';
  expect((await draftFrom(page(head))).case.title).toBe('KENYA: ELDERLY BAKER HELD WITHOUT CHARGE');
});

it.each(["THE BAKERS' PROJECT - www.bakers.example", "THE BAKERS' PROJECT"])(
  'the head of a page within a sentence of the story is no part of it: %s',
  async (head) => {
    const cut = TEXT.replace('and is held', `and is held\n${' '.repeat(60)}Page 2 of 2\n${head}`).replace(
      'held\n\n',
      'held\n',
    );
    const { case: content } = await draftFrom(
      page(
        `THE BAKERS' PROJECT\nfor those who bake${' '.repeat(40)}Page 1 of 2\n\nKENYA\n${HEADLINE}`,
        cut.replace(`${head} `, `${head}\n`),
      ),
    );
    expect(content.summary).toBe(TEXT);
  },
);
