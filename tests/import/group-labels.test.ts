import { expect, test } from 'vitest';
import { draftFrom } from './sheets.ts';

const sheet = (
  name: string,
  label: string,
  told = `The police banned the march that ${name} wants to hold on 27 April.`,
) =>
  `URGENT ACTION

CITY BANS A MARCH

UA: 31.24
Hungary
12 March 2024

${told}

Write a letter to:

Major General Jo Sample
National Police Chief
Sample utca 4
1139 Budapest
HUNGARY

SAMPLE LETTER

Dear Major General,

I am concerned about the ban on the march.

I urge you to lift it.

Respectfully,

MORE INFORMATION

The first march took place in 2021, with about a thousand people.

${label} ${name}
Preferred languages: Hungarian, English
`;

test.each([
  ['Group:', 'Minta Society'],
  ['Community:', 'Wixárika of San Ejemplo'],
  ['Comunidad en riesgo:', 'Wixárika'],
  ['Groupe :', 'Maison Exemple'],
  ['Gemeinschaft:', 'Offenes Muster'],
  ['Группа:', 'Пример Пермь'],
  ['社区：', '黎明村'],
])('%s %s is a group, and nobody of that name', async (label, name) => {
  const { group, people } = (await draftFrom(sheet(name, label))).case;
  expect(group).toEqual({ name });
  expect(people).toBeUndefined();
});

test('a group of writers of whom the sheet tells nothing is not the one it is about', async () => {
  const { group } = (await draftFrom(sheet('Minta Readers', 'Group:', 'The police banned the march of 27 April.')))
    .case;
  expect(group).toBeUndefined();
});

test('a person behind another label stays one', async () => {
  const { people, group } = (await draftFrom(sheet('Ana Minta', 'Name:'))).case;
  expect(people?.map(({ name }) => name)).toEqual(['Ana Minta']);
  expect(group).toBeUndefined();
});
