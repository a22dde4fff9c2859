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

describe('what is no appeal', () => {
  test.each(OTHERS)('$of', async ({ text }) => {
    expect((await importedFrom(text)).is).toBe('no-casesheet');
  });
});
