import { describe, expect, test } from 'vitest';
import { draftFrom } from '../sheets.ts';

// Those who send a sheet say at its end how they are reached: nobody writes an appeal to them.

const sheet = (end: string) => `OVENWATCH NETWORK FOR BAKERS - URGENT APPEAL

KENYA

Baker threatened in Nairobi

Baker Amina Example was threatened in Nairobi on 1 May 2014. Nobody looked into it.

What to do:

Please write to the authorities of Kenya, urging them to:

- Protect Amina Example;
- Look into the threats.

Addresses:

* Hon. Jo Sample, Minister of Justice
  Ministry of Justice
  5 Sample Road
  Nairobi
  Kenya
  E-mail: minister@justice.example.ke

${end}
`;

async function reached(end: string) {
  const { case: draft } = await draftFrom(sheet(end));
  return Object.values(draft.targets ?? {}).map(({ name, organisation, email, phone }) => [
    name ?? organisation,
    email?.[0],
    phone?.[0],
  ]);
}

const MINISTER = ['Jo Sample', 'minister@justice.example.ke', undefined];

describe('who sends a sheet is no target', () => {
  test.each([
    'OVENWATCH - PO Box 55, 1211 Geneva - Tel. + 41 22 555 49 00 - desk@ovenwatch.example.org',
    'Ovenwatch Network for Bakers, PO Box 55, 1211 Geneva, Switzerland',
  ])('told by the name in the head: %s', async (end) => {
    expect(await reached(end)).toEqual([MINISTER]);
  });

  test('though another of that address is one', async () => {
    const other = 'Bakers Council\nPO Box 55\nNairobi\nKenya\nE-mail: council@bakers.example.ke';
    expect(await reached(other)).toEqual([MINISTER, ['Bakers Council', 'council@bakers.example.ke', undefined]]);
  });

  test('told by standing behind text, with nothing but how it is reached', async () => {
    const end =
      'Tell us of what you did, and give the code\nof this appeal.\n\nE-mail: desk@oven.example\nTel: + 41 22 555 49 39';
    expect(await reached(end)).toEqual([MINISTER]);
  });
});
