import { describe, expect, test } from 'vitest';
import { inlandFrom, isInland, POSTAL_AREAS } from '../../src/countries/areas.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';

describe('inland', () => {
  test.each([
    ['GB', 'GG IM JE'],
    ['US', 'AS FM GU MH MP PR PW UM VI'],
    ['FR', 'AD BL GF GP MC MF MQ PM RE YT'],
    ['ES', 'AD'],
    ['CH', 'LI'],
    ['FI', 'AX'],
    ['NO', 'SJ'],
    ['AU', 'CC CX HM NF'],
    ['IT', 'SM VA'],
    ['IE', ''],
    ['DK', ''],
  ])('from %s are %s', (country, codes) => {
    expect(inlandFrom(country).join(' ')).toBe(codes);
  });

  test('is a country from itself, and the other way round, but not by a third', () => {
    expect(isInland('CH', 'CH')).toBe(true);
    expect(isInland('JE', 'GB')).toBe(true);
    expect(isInland('JE', 'GG')).toBe(true);
    expect(isInland('ES', 'FR')).toBe(false); // though Andorra is inland for both
    expect(isInland('GB', 'IE')).toBe(false);
    expect(isInland('DK', 'GL')).toBe(false);
    expect(isInland(undefined, 'GB')).toBe(false);
  });

  test('is told by rows of known countries, each with a source', () => {
    for (const { codes, towns, source } of POSTAL_AREAS) {
      expect(COUNTRY_CODES).toEqual(expect.arrayContaining([...codes]));
      expect(codes).toEqual(expect.arrayContaining(Object.keys(towns ?? {})));
      expect(source).toMatch(/\w{4}/);
    }
  });
});
