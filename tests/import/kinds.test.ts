import { expect, it } from 'vitest';
import { draftFrom, modern } from './sheets.ts';

// Layouts that were read wrong once, each as one sheet of its kind.

const HEAD = 'First UA: 12/24 Index: AFR 99/1234/2024 Kenya Date: 2 May 2024';
const STORY = 'Baker Amina Example was arrested in Nairobi on 1 May 2024.';
const targetsOf = async (target: string) => Object.values((await draftFrom(modern({ target }))).case.targets ?? {});
const demandsOf = async (letter: string) => (await draftFrom(modern({ letter }))).case.letter?.en?.demands;

it('a page that was copied with its menus has its headline', async () => {
  const head = `Skip to main content\nMenu\nDONATE LOG IN\n\n${HEAD}\n\nBAKER HELD FOR A SONG\n\n${STORY}`;
  expect((await draftFrom(modern({ head }))).case).toMatchObject({ title: 'BAKER HELD FOR A SONG', summary: STORY });
});

it('an address goes on behind the foot of a page', async () => {
  const [first, ...others] = await targetsOf(
    'Jane Sample\nMinister of Justice\nMinistry of Justice\n\nAmnesty International – Urgent Action 1/2\n\n1 Sample Road\nNairobi\nKenya',
  );
  expect(first).toMatchObject({ name: 'Jane Sample', address: ['1 Sample Road', 'Nairobi'] });
  expect(others).toEqual([]);
});

it('a line with its postcode first is of the address, whatever the town is called', async () => {
  const [first, ...others] = await targetsOf(
    'Prosecutor General\nJane Sample\n14 Sample Street\n010000 Nur-Sultan\nKazakhstan',
  );
  expect(first).toMatchObject({ name: 'Jane Sample', address: ['14 Sample Street', '010000 Nur-Sultan'] });
  expect(others).toEqual([]);
});

it('a quarter called after its hills is no house', async () => {
  const [first] = await targetsOf(
    'Attorney General\nJane Sample\nLomas del Ejemplo\n1 Sample Road\nTegucigalpa\nHonduras',
  );
  expect(first).toMatchObject({ address: ['Lomas del Ejemplo', '1 Sample Road', 'Tegucigalpa'] });
});

it('a remark in brackets says for whose writers a copy is', async () => {
  const end =
    'COPIES TO:\n\nEmbassy of Kenya\n1 Sample Square\nLondon SW1A 1AA\nEmail: post@embassy.example\n(for writers in the United Kingdom only)\n\nNAME AND PREFERRED PRONOUN: Amina Example (she/her)';
  const { case: content } = await draftFrom(modern({ end }));
  expect(Object.values(content.targets ?? {}).find(({ kind }) => kind === 'copy')?.for).toEqual(['GB']);
});

it('a request stands behind its condition, and not within a clause', async () => {
  const letter = (asked: string) =>
    `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\n${asked}\n\nYours sincerely,`;
  expect(await demandsOf(letter('If she is held, ensure that she is brought before a court.'))).toEqual([
    'If she is held, ensure that she is brought before a court.',
  ]);
  expect(await demandsOf(letter('I urge you to ensure that she is allowed to sing and to bake.'))).toEqual([
    'Ensure that she is allowed to sing and to bake.',
  ]);
});

it('items have Roman numbers, or no signs any more', async () => {
  const letter = (...items: string[]) =>
    `Dear Minister,\n\nI am writing to you about Amina Example, a baker who sang in the market of her town.\n\nI urge you to:\n${items.join('\n')}\n\nYours sincerely,`;
  const asked = ['Release her', 'Drop all charges', 'Let her sing.'];
  expect(await demandsOf(letter('i. Release her;', 'ii. Drop all charges;', 'iii. Let her sing.'))).toEqual(asked);
  expect(await demandsOf(letter('Release her;', 'Drop all charges;', 'Let her sing.'))).toEqual(asked);
});

it('a group stands in a line of its own below names', async () => {
  const head = `AI Index: AFR 99/12/94\nUA 12/94   Fear of torture   2 May 1994\n\nKENYA   Amina Example, baker\n        Ben Sample\n        six other members of the association\n\n${STORY}`;
  const { case: content } = await draftFrom(
    modern({ head, end: 'ADDITIONAL INFORMATION\nShe has baked for ten years.' }),
  );
  expect(content.people?.map(({ name }) => name)).toEqual(['Amina Example', 'Ben Sample']);
  expect(content.group).toMatchObject({ name: 'six other members of the association', count: 6 });
});

it('the day of issue stands behind places or names', async () => {
  const issued = async (head: string) => (await draftFrom(modern({ head }))).case.issued;
  expect(await issued(`BAKER HELD FOR A SONG\n\nParis-Nairobi, May 2, 2024\n\n${STORY}`)).toBe('2024-05-02');
  expect(
    await issued(
      `UA 12/94   Fear of torture   AI Index: AFR 99/12/94\n\nKENYA   Amina Example, baker   2 May 1994\n\n${STORY}`,
    ),
  ).toBe('1994-05-02');
});
