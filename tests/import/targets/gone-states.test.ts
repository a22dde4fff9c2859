import { expect, test } from 'vitest';
import { draftFrom, modern } from '../sheets.ts';

// The name of a state that is no more is no line of an address, and which country is meant is told or doubtful.

const target = async (...lines: string[]) => {
  const { case: draft, problems } = await draftFrom(
    modern({ target: ['Jan Muster', 'Director of the Prison', ...lines].join('\n') }),
  );
  return { ...draft.targets?.muster, doubts: problems.map(({ path }) => path) };
};

test.each([
  [['1 Sample Street', 'Moscow', 'USSR'], ['1 Sample Street', 'Moscow'], 'RU'],
  [['1 Sample Street', '252001 Kiev, USSR'], ['1 Sample Street', '252001 Kiev'], 'UA'],
  [['1 Sample Street', 'Kaunas', 'Lithuanian SSR', 'USSR'], ['1 Sample Street', 'Kaunas'], 'LT'],
  [['Muster 1', 'Bratislava', 'Tschechoslowakei'], ['Muster 1', 'Bratislava'], 'SK'],
  [['Muster 1', 'Musterovo', 'Yougoslavie'], ['Muster 1', 'Musterovo'], 'RS'],
])('%j', async (lines, address, country) => {
  const said = await target(...lines);
  expect(said).toMatchObject({ address, country });
  expect(said.doubts).toContain('targets.muster.country');
});

test('A part of a country is its last line, unless the country itself follows', async () => {
  expect(await target('1 Sample Road', 'Leeds', 'England')).toMatchObject({
    address: ['1 Sample Road', 'Leeds'],
    country: 'GB',
  });
  expect(await target('1 Sample Road', 'Leeds', 'England', 'United Kingdom')).toMatchObject({
    address: ['1 Sample Road', 'Leeds', 'England'],
    country: 'GB',
  });
});
