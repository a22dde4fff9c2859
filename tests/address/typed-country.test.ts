import { describe, expect, test } from 'vitest';
import { withoutTypedCountry } from '../../src/address/typed-country.ts';
import type { Target } from '../../src/case/schema.ts';

const target = (country: string, address: Target['address']) => ({ name: 'Jo Sample', country, address }) as Target;
const kept = async (country: string, address: Target['address']) =>
  (await withoutTypedCountry(target(country, address))).address;

describe('the country at the end of an address is written once', () => {
  test.each([
    ['EG', 'Arab Republic of Egypt'],
    ['EG', 'EGYPT'],
    ['EG', 'Ägypten'],
    ['EG', 'مصر'],
    ['CN', 'P.R. China'],
    ['US', 'USA'],
    ['TR', 'Republic of Türkiye'],
    ['IR', 'Islamic Republic of Iran.'],
    ['KR', '대한민국'],
    ['AE', 'U.A.E.'],
  ])('%s as the line %s', async (country, line) => {
    expect(await kept(country, ['1 Sample Street', 'Exampleton', line])).toEqual(['1 Sample Street', 'Exampleton']);
  });

  test.each([
    ['EG', 'Exampleton 00000, Egypt', 'Exampleton 00000'],
    ['EG', '00000 Exampleton - EGYPT', '00000 Exampleton'],
    ['SA', 'Exampleton، المملكة العربية السعودية', 'Exampleton'],
  ])('%s at the end of %s', async (country, line, left) => {
    expect(await kept(country, ['1 Sample Street', line])).toEqual(['1 Sample Street', left]);
  });

  test('or as the region of an address in parts', async () => {
    expect(await kept('EG', { city: 'Exampleton', region: 'Egypt' })).toEqual({ city: 'Exampleton' });
    expect(await kept('EG', { city: 'Exampleton', region: 'Giza' })).toEqual({ city: 'Exampleton', region: 'Giza' });
  });
});

test.each([
  ['EG', ['1 Sample Street', 'Exampleton 00000']],
  ['EG', ['1 Sample Street', 'France']],
  ['EG', ['Egypt Street', 'Exampleton']],
  ['SG', ['1 Sample Street', 'Singapore']],
  ['EG', ['Egypt']],
  ['EG', []],
])('an address in %s keeps its lines: %j', async (country, address) => {
  expect(await kept(country, address)).toEqual(address);
});
