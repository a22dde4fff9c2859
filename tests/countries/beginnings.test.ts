import { expect, test } from 'vitest';
import { allNamesOf } from '../../src/countries/all-names.ts';
import { beginningOf, isNameOf } from '../../src/countries/beginnings.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';

test('every name of every country is one, however it is written', async () => {
  const missed: string[] = [];
  for (const code of COUNTRY_CODES) {
    for (const name of allNamesOf(code)) {
      for (const written of [
        name,
        name.toUpperCase(),
        `The ${name.replace(/^the /i, '')}`,
        ` ${name}.`,
        name.normalize('NFD'),
      ])
        if (!(await isNameOf(written, code))) missed.push(`${code}: ${written}`);
    }
  }
  expect(missed).toEqual([]);
});

test('a line of an address is none, and most are told by their first letters', async () => {
  for (const line of ['Xinjiang', 'Altay Town', 'Street of China', 'Chinatown'])
    expect(await isNameOf(line, 'CN')).toBe(false);
  expect(beginningOf('Volksrepublik China')).toBe('vol');
  expect(beginningOf('中国')).toBe('');
});
