import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { NAMES } from '../../support/names.ts';

const read = (text: string) =>
  readDocument(new TextEncoder().encode(text), { file: 'sheet.txt', languages: ['en'], words: NAMES });

const texts = async (text: string) => (await read(text)).sheet?.lines.map((line) => line.text);

test('words parted at the end of a line are put together in it, by the words of the language', async () => {
  expect(
    await texts(
      'Her well-\nknown lawyer asked for her convic-\ntion to be quashed, and the Tash-\nkentov family with her. The pris-\non\nis far.',
    ),
  ).toEqual([
    'Her well-known',
    'lawyer asked for her conviction',
    'to be quashed, and the Tashkentov',
    'family with her. The prison',
    'is far.',
  ]);
});

test('how the text writes a word elsewhere comes first, and names and numbers keep their hyphens', async () => {
  expect(
    await texts('The re-\nform of the law: this re-form helps.\nAl-\nJazeera rang 0086-\n10 and Ab-\n\nWell'),
  ).toEqual(['The re-form', 'of the law: this re-form helps.', 'Al-', 'Jazeera rang 0086-', '10 and Ab-', 'Well']);
});

test('a word that no list knows with or without its hyphen is told', async () => {
  const { sheet, problems } = await read('The pro-\nsun marches went on for weeks.');
  expect(sheet?.lines[0]?.text).toMatch(/^The pro-?sun$/);
  expect(problems.every(({ code }) => code === 'import-hyphen')).toBe(true);
});
