import { describe, expect, test } from 'vitest';
import { returnAddress, returnLanguage, senderLines } from '../../src/address/sender.ts';

const ada = (country: string, ...address: string[]) => ({ name: 'Ada Example', address, country });

describe('the country of the sender', () => {
  test.each([
    ['DE', 'SA', 'GERMANY'],
    ['DE', 'AT', 'DEUTSCHLAND'],
    ['DE', 'CH', 'DEUTSCHLAND'],
    ['DE', 'SN', 'ALLEMAGNE'],
    ['DE', 'CA', 'GERMANY'], // governed in both: English
    ['CH', 'CN', 'SWITZERLAND'],
    ['CH', 'FR', 'SUISSE'],
    ['GB', 'FR', 'ROYAUME-UNI'],
    ['GB', 'RU', 'UNITED KINGDOM'],
    ['FR', 'US', 'FRANCE'],
    ['ES', 'MX', 'ESPAÑA'],
    ['BR', 'PT', 'BRASIL'],
    ['JP', 'DE', 'JAPAN'],
    ['TR', 'IR', 'TÜRKIYE'],
  ])('on what goes from %s to %s is %s', async (from, to, name) => {
    const lines = await senderLines(ada(from, '1 Sample Road', '00000 Exampleton'), to);
    expect(lines).toEqual(['Ada Example', '1 Sample Road', '00000 Exampleton', name]);
  });

  test.each([
    ['GB', 'GB'],
    ['GB', 'JE'],
    ['US', 'PR'],
  ])('is not on what stays inland: from %s to %s', async (from, to) => {
    expect(await senderLines(ada(from, '1 Sample Road', 'Exampleton'), to)).toEqual([
      'Ada Example',
      '1 Sample Road',
      'Exampleton',
    ]);
  });

  test('is in English where nobody knows the way', async () => {
    expect((await senderLines(ada('DE', '1 Sample Road'), undefined)).at(-1)).toBe('GERMANY');
  });
});

describe('a country that was typed as the last line', () => {
  test.each(['Deutschland', 'GERMANY', 'Bundesrepublik Deutschland'])('%s is said once', async (typed) => {
    const sender = ada('DE', 'Musterweg 1', '00000 Musterstadt', typed);
    expect(await senderLines(sender, 'FR')).toEqual(['Ada Example', 'Musterweg 1', '00000 Musterstadt', 'ALLEMAGNE']);
    expect(await senderLines(sender, 'DE')).toEqual(['Ada Example', 'Musterweg 1', '00000 Musterstadt']);
  });

  test('a town that has the name of its country stays', async () => {
    const sender = ada('LU', '1 Rue Exemple', 'Luxembourg');
    expect(await senderLines(sender, 'DE')).toEqual(['Ada Example', '1 Rue Exemple', 'Luxembourg', 'LUXEMBOURG']);
  });

  test('another word stays', async () => {
    expect(await senderLines(ada('DE', 'Musterweg 1', 'Musterstadt'), 'DE')).toHaveLength(3);
  });
});

test('the language is one that the destination is governed in, French, or English', () => {
  expect(returnLanguage({ country: 'AT' }, 'LI')).toBe('de');
  expect(returnLanguage({ country: 'AT' }, undefined)).toBe('en');
  expect(returnLanguage({ country: 'DE', countryLanguage: 'fr' }, 'RS')).toBe('fr');
  expect(returnLanguage({ country: 'DE', countryLanguage: 'es' }, 'RS')).toBe('en');
});

test('what came before is kept, by destination', async () => {
  const lines = returnAddress(ada('DE', 'Musterweg 1'));
  expect((await lines('FR')).at(-1)).toBe('ALLEMAGNE');
  expect((await lines('SA')).at(-1)).toBe('GERMANY');
  expect((await lines(undefined)).at(-1)).toBe('GERMANY');
  expect(await lines('DE')).toEqual(['Ada Example', 'Musterweg 1']);
  expect(lines('FR')).toBe(lines('FR'));
  expect(await senderLines(ada('DE'), 'DE')).toEqual(['Ada Example']);
  expect(returnLanguage({ country: 'FR', countryLanguage: 'en' }, 'SN')).toBe('en');
});
