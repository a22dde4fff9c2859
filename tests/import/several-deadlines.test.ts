import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

const sheet = (when: string) => `Bakers' Wire

KENYA: BAKER CHARGED FOR A MEETING
12 August 2011

Amina Example, who bakes in the market of Nairobi, goes on trial in October. She is accused of holding a meeting of seven people.

${when}

ACT NOW
Send letters calling on the government:
- to drop the charge against Amina Example
- to return the list of members

Ms Jane Sample
Minister of Justice
P.O. Box 5553
Nairobi
Kenya

BACKGROUND

Since 2009, every meeting has needed a permit, even in a private house.
`;
const DEADLINES = [
  { date: '2011-10-03', for: 'before the trial opens' },
  { date: '2011-11-21', for: 'before the court sits' },
];

test.each([
  'Deadlines for messages:\n- before the trial opens: by 3 October 2011\n- before the court sits: by 21 November 2011',
  'Two days to write by:\n- 3 October 2011 (before the trial opens)\n- 21 November 2011 (before the court sits)',
  'Letters help most at these times:\n- before the trial opens: no later than 3 October 2011\n- before the court sits: 21 November 2011',
  'Dates to keep\n\n3 October 2011: before the trial opens\n21 November 2011: before the court sits',
  'HOW TO HELP\n\nLetters are needed twice: by 3 October 2011 (before the trial opens) and by 21 November 2011 (before the court sits).',
])('days with what each is for are deadlines, and nothing to ask for: %j', async (when) => {
  const { case: made } = await draftFrom(sheet(when));
  expect(made.deadlines).toEqual(DEADLINES);
  expect(made.deadline).toBeUndefined();
  expect(made.letter?.en?.demands).toEqual([
    'to drop the charge against Amina Example',
    'to return the list of members',
  ]);
});

test('days of what has happened are none', async () => {
  const when = 'What happened:\n- 3 October 2010: the shop was shut\n- 21 November 2010: it was opened again';
  const { case: made } = await draftFrom(sheet(when));
  expect(made.deadlines).toBeUndefined();
  expect(made.deadline).toBeUndefined();
});

test('lines with days that say before nothing are none', async () => {
  const when = 'Days in court\n\n3 October 2011: the trial opens\n21 November 2011: the court sits';
  expect((await draftFrom(sheet(when))).case.deadlines).toBeUndefined();
});

test('days above an address that a letter follows are no part of it', async () => {
  const days = 'Dates to keep\n\n3 October 2011: before the trial opens\n21 November 2011: before the court sits';
  const above = `KENYA: BAKER CHARGED\n12 August 2011\n\nAmina Example, who bakes in the market of Nairobi, goes on trial in October. She sang in the street.`;
  const letter =
    'Dear Minister,\n\nI write to you about Amina Example, a baker.\n\nI urge you to free her.\n\nYours sincerely,';
  const address = 'Ms Jane Sample\nMinister of Justice\nP.O. Box 5553\nNairobi\nKenya';
  const { case: made } = await draftFrom(
    `${above}\n\n${days}\n\n${address}\n\nSubject: A baker in Nairobi\n\n${letter}\n`,
  );
  expect(made.deadlines).toEqual(DEADLINES);
  expect(Object.values(made.targets ?? {}).map(({ name, address: lines }) => [name, lines])).toEqual([
    ['Jane Sample', ['P.O. Box 5553', 'Nairobi']],
  ]);
});
