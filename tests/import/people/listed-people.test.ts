import { expect, it } from 'vitest';
import { draftFrom } from '../sheets.ts';

// People in lines of their own below a heading that nobody knows, and in enumerations of the text.

const sheet = (head: string, people: string) => `CIRCLE OF SAMPLE WRITERS

KENYA

${head}

On 3 May 2017 three members of the choir were arrested in Nakuru. They saw no lawyer until they stood before the court.

${people}

What we ask:
1. Release the singers at once;
2. Give them back their books.

Write to:

The Minister of Justice
Mr James Model
5 Sample Street
Nairobi
Kenya
Email: minister@justice.example.ke
Salutation: Dear Minister,

Please write by 20 June 2017.
`;

it.each([
  'On whose behalf:\nAmina Example, welder, 1979\nOtieno Sample, seamstress, 1985\nWanjiru Model, retired, 1951',
  'On whose behalf:\n\nAmina Example, welder, born 1979\nOtieno Sample, seamstress, born 1985\nWanjiru Model, retired, born 1951',
])('are read with what they are and when they were born', async (people) => {
  const { case: content } = await draftFrom(sheet('SINGERS IN PRISON', people));
  expect(content.people?.map(({ name, description, born }) => [name, description, born])).toEqual([
    ['Amina Example', 'welder', '1979'],
    ['Otieno Sample', 'seamstress', '1985'],
    ['Wanjiru Model', 'retired', '1951'],
  ]);
  expect(content.summary).not.toContain('welder');
});

it('are none where lines below a heading say no birth', async () => {
  const lines = 'What to take along:\nSample Bread, Brown Paper, a pen\nBlue Envelopes, Green Stamps, a lamp';
  const { case: content } = await draftFrom(sheet('SINGERS IN PRISON', lines));
  expect(content.people).toBeUndefined();
});

it.each([
  ['Amina Example, Otieno Sample and Wanjiru Model were beaten.', ['Amina Example', 'Otieno Sample', 'Wanjiru Model']],
  ['Otieno Sample and Amina Example were beaten. Wanjiru Model saw it.', ['Otieno Sample', 'Amina Example']],
  ['In Sample Hill, Amina Example was beaten.', ['Amina Example']],
])('are all of an enumeration with somebody whom the sheet names again: %s', async (text, names) => {
  const { case: content, problems } = await draftFrom(
    sheet('SINGERS IN PRISON', `${text} Amina Example has asked for a doctor.`),
  );
  expect(content.people?.map(({ name }) => name)).toEqual(names);
  expect(problems.filter(({ path }) => path.startsWith('people')).length).toBeGreaterThanOrEqual(names.length);
});
