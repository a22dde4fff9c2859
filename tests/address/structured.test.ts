import { describe, expect, test } from 'vitest';
import { looksLikePostcode } from '../../src/address/check.ts';
import { nativeStructuredLines, postcodePrefix, structuredLines } from '../../src/address/structured.ts';
import { formatOf } from '../../src/countries/address-formats.ts';

// An address in parts, set as the post of its country wants it, and what a postcode looks like there.

const STREET = '1 Sample Street';

describe('lines', () => {
  test.each([
    ['DE', 'GB', { street: STREET, postcode: '12345', city: 'Exampleton' }, [STREET, '12345 EXAMPLETON']],
    ['DE', 'DE', { street: STREET, postcode: '12345', city: 'Exampleton' }, [STREET, '12345 Exampleton']],
    ['DE', 'GB', { street: [STREET, 'Flat 2'], city: 'Exampleton' }, [STREET, 'Flat 2', 'EXAMPLETON']],
    ['DE', 'GB', { postcode: '12345' }, ['12345']],
    [
      'DE',
      'GB',
      { street: '  1   Sample\tStreet ', postcode: ' 12345', city: ' Example   ton ' },
      [STREET, '12345 EXAMPLE TON'],
    ],
    [
      'US',
      'US',
      { street: STREET, city: 'Exampleton', region: 'VT', postcode: '00000' },
      [STREET, 'EXAMPLETON VT 00000'],
    ],
    ['US', 'US', { street: STREET, city: 'Exampleton', postcode: '00000' }, [STREET, 'EXAMPLETON 00000']],
    ['US', 'US', { street: STREET, city: 'Exampleton' }, [STREET, 'EXAMPLETON']],
    ['HK', 'GB', { street: STREET, city: 'Central', postcode: '12345' }, [STREET, 'CENTRAL', '12345']],
    ['SG', 'GB', { street: STREET, city: 'Singapore', postcode: '000000' }, [STREET, 'SINGAPORE 000000']],
    ['AX', 'GB', { street: STREET, postcode: '22150', city: 'Jomala' }, [STREET, 'AX-22150 JOMALA']],
    ['AX', 'GB', { street: STREET, postcode: 'ax-22150', city: 'Jomala' }, [STREET, 'ax-22150 JOMALA']],
    ['TR', 'GB', { street: STREET, postcode: '21000', city: 'Diyarbakır' }, [STREET, '21000 DİYARBAKIR']],
  ])('to %s from %s: %j', (country, origin, fields, lines) => {
    expect(structuredLines(fields, country, origin)).toEqual(lines);
  });

  test('in the script of the country are never in capitals', () => {
    expect(nativeStructuredLines({ street: STREET, postcode: '12345', city: 'Exampleton' }, 'DE')).toEqual([
      STREET,
      '12345 Exampleton',
    ]);
    expect(nativeStructuredLines({ street: '示例路1号', city: '示例市', region: '示例省' }, 'CN').join(' ')).toMatch(
      /示例省.*示例市.*示例路/,
    );
  });
});

test.each([
  ['AX', 'AX-'],
  ['DE', ''],
  ['GB', ''],
])('before a postcode the post of %s puts %j', (country, prefix) => {
  expect(postcodePrefix(formatOf(country))).toBe(prefix);
});

describe('a postcode', () => {
  test.each([
    ['12345', 'DE'],
    ['12 345', 'DE'],
    ['12-345', 'DE'],
    [' 12345 ', 'DE'],
    ['１２３４５', 'DE'],
    ['١٢٣٤٥', 'SA'],
    ['۱۲۳۴۵۶۷۸۹۰', 'IR'],
    ['AX-22150', 'AX'],
    ['ax-22150', 'AX'],
    ['22150', 'AX'],
    ['ls1 1aa', 'GB'],
    ['LS11AA', 'GB'],
  ])('%s is one of %s', (text, country) => {
    expect(looksLikePostcode(text, country)).toBe(true);
    expect(looksLikePostcode(text, country), 'asked again').toBe(true);
  });

  test.each([
    ['1234', 'DE'],
    ['123456', 'DE'],
    ['12345 Exampleton', 'DE'],
    ['AX-22150', 'FR'],
    ['12345', 'HK'],
    ['', 'DE'],
  ])('%s is none of %s', (text, country) => {
    expect(looksLikePostcode(text, country)).toBe(false);
  });
});
