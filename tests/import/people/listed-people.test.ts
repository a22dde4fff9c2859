import { expect, it } from 'vitest';
import { type Draft, draftOf } from '../../../src/import/draft.ts';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import type { Sheet } from '../../../src/import/sheet.ts';
import { draftFrom, modern } from '../sheets.ts';

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

const peopleOf = async (text: string, file = 'sheet.txt') => {
  const { sheet } = await readDocument(new TextEncoder().encode(text), { file, languages: ['en'] });
  const draft = await draftOf(sheet as Sheet, { language: 'en' });
  const { people } = (draft as Draft).case;
  return people?.map(({ name, description }) => [name, description].filter(Boolean).join(' | '));
};

it.each([
  ['a line for each', 'THE THREE\n\nAmina Example, welder\nOtieno Sample, night nurse\nWanjiru Model, cook'],
  ['items', 'Arrested\n- Amina Example, welder\n- Otieno Sample (night nurse)\n- Wanjiru Model – cook'],
])('are read below a heading that nobody knows when there are as many as the text says: %s', async (_, people) => {
  expect(await peopleOf(sheet('SINGERS IN PRISON', people))).toEqual([
    'Amina Example | welder',
    'Otieno Sample | night nurse',
    'Wanjiru Model | cook',
  ]);
});

it('are read from lines that have their names alone', async () => {
  const people = 'Held since May\nAmina Example, Otieno Sample,\nWanjiru Model';
  expect(await peopleOf(sheet('SINGERS IN PRISON', people))).toEqual([
    'Amina Example',
    'Otieno Sample',
    'Wanjiru Model',
  ]);
});

it('are nobody where the text has another number, and names none of them', async () => {
  const people = 'Our board\n\nAmina Example, chair\nOtieno Sample, treasurer';
  expect(await peopleOf(sheet('SINGERS IN PRISON', people))).toBeUndefined();
});

const rows = [
  ['Name', 'Age', 'Work'],
  ['Amina Example', '34', 'welder'],
  ['Otieno Sample', '51', 'cook'],
  ['Wanjiru Model', '19', 'student'],
];
const inMarkdown = [rows[0], ['---', '---', '---'], ...rows.slice(1)].map((row) => `| ${row?.join(' | ')} |`);
const inHtml = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);

it.each([
  ['sheet.md', sheet('# SINGERS IN PRISON', `## Who they are\n\n${inMarkdown.join('\n')}`)],
  [
    'sheet.html',
    sheet('<h1>SINGERS IN PRISON</h1>', '##')
      .split('##')
      .map((half) => half.replaceAll(/^(?!<h1)(\S.*)$/gmu, '$1<br>').replaceAll(/\n\n/gu, '<p>'))
      .join(`<h2>Who they are</h2><table>${inHtml.join('')}</table><p>`),
  ],
])('are read from the rows of a table: %s', async (file, text) => {
  expect(await peopleOf(text, file)).toEqual([
    'Amina Example | welder',
    'Otieno Sample | cook',
    'Wanjiru Model | student',
  ]);
});

const told = async (summary: string, asked = 'Release the singers at once') => {
  const text = `CIRCLE OF SAMPLE WRITERS

KENYA

SINGERS IN PRISON

${summary}

What we ask:
1. ${asked};
2. Give back the books.

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
  return (await draftFrom(text, { language: 'en' })).case.people?.map(({ name }) => name);
};

it.each([
  'The Circle is alarmed at the arrest of Amina Example, who was taken from a ferry in Mombasa on 3 May 2017.',
  'We protest against the detention of Amina Example, a poet and baker. She was taken from a ferry on 3 May 2017.',
])('are told of by what stands behind "of" and their name: %s', async (summary) => {
  expect(await told(summary)).toEqual(['Amina Example']);
});

it.each([
  'On 3 May 2017 two bakers were shot at in Nakuru, Blue Hill. Nobody in Nakuru, Blue Hill has been told why.',
  'Soldiers came to the shore of Blue Hill, a village. The people of Blue Hill, a village of bakers, were driven out.',
  'On 3 May 2017 soldiers closed Sample Network. Since then Sample Network has had no house to work in.',
])('are no places and houses that are named as often: %s', async (summary) => {
  expect(await told(summary)).toBeUndefined();
});

it('are those of the letter where nothing above it names anybody', async () => {
  const { case: content } = await draftFrom(
    modern({
      head: 'URGENT ACTION\n\nBAKERS HELD FOR A SONG\nThree bakers were arrested in Nairobi on 1 May 2024. None of them has a lawyer.',
      letter:
        'Dear Minister,\n\nI write about Amina Example, Otieno Sample and Wanjiru Model, who are to be tried in May.\n\nI urge you to release Amina Example, Otieno Sample and Wanjiru Model.\n\nYours sincerely,',
      end: 'ADDITIONAL INFORMATION\nThey have baked for ten years.',
    }),
    { language: 'en' },
  );
  expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example', 'Otieno Sample', 'Wanjiru Model']);
});
