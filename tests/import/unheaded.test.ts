import { describe, expect, test } from 'vitest';
import { importedFrom } from './sheets.ts';
import { OTHERS } from './unheaded-others.ts';
import { APPEALS } from './unheaded-texts.ts';

describe('an appeal whose headings nobody knows', () => {
  test.each(APPEALS)('$of', async ({ text, names, demands, deadline, story }) => {
    const draft = await importedFrom(text);
    if (draft.is !== 'draft') throw new Error(JSON.stringify(draft));
    const { case: made, language } = draft;
    expect(Object.values(made.targets ?? {}).map(({ name, organisation }) => name ?? organisation)).toEqual(names);
    expect(made.letter?.[language]?.demands).toEqual(demands);
    expect(made.deadline).toBe(deadline);
    expect(`${made.summary}\n\n${made.background}`).toContain(story);
    for (const name of names) expect(made.summary).not.toContain(name);
  });
});

test('a model letter by itself is read where it asks an office for something', async () => {
  const text =
    'Jane Sample\nOffice of the Prosecutor\n1 Sample Road\nNairobi\nKenya\n\nDear Counsellor,\n\nOn 10 March 2024 baker Amina Example was taken from her shop in Nairobi, and nobody has seen her since.\n\nI urge you to release her at once.\n\nYours sincerely,\n';
  const draft = await importedFrom(text);
  expect(draft.is === 'draft' && draft.case.letter?.en?.demands).toEqual(['Release her at once.']);
});

describe('an appeal without a heading, deadline or greeting that is known', () => {
  const officials = `Mr Kossi Sample
President of the Republic
Palais du Modèle
Lomé, Togo
Fax: +228 555 01 01

Mr Yao Model
Minister of Justice
BP 555
Lomé, Togo
E-mail: minister@justice.example.tg
`;
  const story = `Togo: lawyer threatened in Lomé

On 4 May 2019 the lawyer Akouvi Mensah found a letter on her doorstep that told her of her death. She speaks in court
for farmers of the region of Plateaux.

We ask our members to call on:

- the President to protect Akouvi Mensah;
- the Minister to open an inquiry into the letter.
`;

  test('is read by its officials and what is asked of them', async () => {
    const draft = await importedFrom(`Circular of the Lawyers' Circle\n\n${story}\n${officials}`);
    expect(draft.is === 'draft' && Object.values(draft.case.targets ?? {}).map(({ role }) => role)).toEqual([
      'President of the Republic',
      'Minister of Justice',
    ]);
  });

  test('is read by its officials and until when to write, if what is asked stands in a way of its own', async () => {
    const [told = ''] = story.split('We ask our members');
    const text = `${told}A letter of a colleague counts. Say so in the first line.\n\n${officials}\nPlease write until 15 June 2019.\n`;
    const draft = await importedFrom(`Circular of the Lawyers' Circle\n\n${text}`);
    expect(draft.is === 'draft' && draft.case.deadline).toBe('2019-06-15');
  });

  test('is none without officials', async () => {
    expect((await importedFrom(`Circular of the Lawyers' Circle\n\n${story}`)).is).toBe('no-casesheet');
  });

  test('may have headings of one word right above what they head', async () => {
    const text = `Circular of the Lawyers' Circle\n\n${story}\nAddresses\n${officials}\nBackground\nThe region was sold to a company in 2011, without a vote of those who live there.\n`;
    const draft = await importedFrom(text);
    expect(draft.is === 'draft' && draft.case.background).toBe(
      'The region was sold to a company in 2011, without a vote of those who live there.',
    );
  });
});

describe('what is no appeal', () => {
  test.each(OTHERS)('$of', async ({ text }) => {
    expect((await importedFrom(text)).is).toBe('no-casesheet');
  });
});
