import { describe, expect, test } from 'vitest';
import { looksLikePostcode } from '../../src/address/check.ts';
import { nativeStructuredLines, postcodePrefix, structuredLines } from '../../src/address/structured.ts';
import type { AddressFields } from '../../src/case/schema.ts';
import { formatOf } from '../../src/countries/address-formats.ts';

const parts = (fields: object) => ({ street: ['1 Sample St'], ...fields }) as AddressFields;
const home = (country: string, fields: object) => structuredLines(parts(fields), country, country);

describe('lines of parts', () => {
  test.each([
    ['DE', { postcode: '00000', city: 'Musterstadt' }, ['1 Sample St', '00000 Musterstadt']],
    ['DE', { city: 'Musterstadt' }, ['1 Sample St', 'Musterstadt']],
    ['DE', { postcode: '00000' }, ['1 Sample St', '00000']],
    ['DE', { city: 'Musterstadt', region: 'Musterland' }, ['1 Sample St', 'Musterstadt']], // no place for a region
    ['AX', { postcode: '22150', city: 'Exempel' }, ['1 Sample St', 'AX-22150 Exempel']],
    ['AX', { postcode: 'ax-22150', city: 'Exempel' }, ['1 Sample St', 'ax-22150 Exempel']],
    ['AX', { city: 'Exempel' }, ['1 Sample St', 'Exempel']],
    ['TW', { city: 'Taipei City', postcode: '100' }, ['1 Sample St', 'Taipei City 100']],
    ['TW', { city: 'Fanli Dist.', region: 'Yangben County' }, ['1 Sample St', 'Fanli Dist., Yangben County']],
    ['TW', { region: 'Yangben County', postcode: '100' }, ['1 Sample St', 'Yangben County 100']],
    ['VE', { city: 'Caracas', region: 'Miranda' }, ['1 Sample St', 'CARACAS MIRANDA'.replace(' ', ', ')]],
    ['MX', { postcode: '02860', region: 'CDMX' }, ['1 Sample St', '02860 CDMX']],
    ['BD', { city: 'Udaharan', postcode: '1000' }, ['1 Sample St', 'Udaharan - 1000']],
    ['BD', { city: 'Udaharan' }, ['1 Sample St', 'Udaharan']],
    ['SG', { postcode: '000999' }, ['1 Sample St', 'SINGAPORE 000999']],
    ['SG', { city: 'Singapore', postcode: '000999' }, ['1 Sample St', 'SINGAPORE 000999']],
    ['SG', { city: 'Elsewhere', postcode: '000999' }, ['1 Sample St', 'Elsewhere', 'SINGAPORE 000999']],
    [
      'HK',
      { city: 'Sample Wan', region: 'Kowloon', postcode: '00000' },
      ['1 Sample St', 'Sample Wan', 'KOWLOON', '00000'],
    ],
    ['HK', { city: 'Sample Wan', region: 'Kowloon' }, ['1 Sample St', 'Sample Wan', 'KOWLOON']],
  ])('of %s: %j', (country, fields, lines) => {
    expect(home(country, fields)).toEqual(lines);
  });

  test('have no spaces too many, and each line of the street by itself', () => {
    const fields = { street: ['  1   Sample  St ', ' Flat\t2 '], postcode: ' 00000 ', city: ' Muster   stadt ' };
    expect(structuredLines(fields as unknown as AddressFields, 'DE', 'DE')).toEqual([
      '1 Sample St',
      'Flat 2',
      '00000 Muster stadt',
    ]);
    expect(structuredLines({ city: 'Musterstadt' } as AddressFields, 'DE', 'DE')).toEqual(['Musterstadt']);
  });

  test('have the town in capitals from abroad, by the rules of its language, and what the post wants so at home', () => {
    expect(structuredLines(parts({ postcode: '34999', city: 'İzmitli', region: 'İzmir' }), 'TR', 'GB')).toEqual([
      '1 Sample St',
      '34999 İZMİTLİ/İZMİR',
    ]);
    expect(home('TR', { postcode: '34999', city: 'izmitli', region: 'İzmir' })).toEqual([
      '1 Sample St',
      '34999 izmitli/İzmir',
    ]);
    expect(structuredLines(parts({ city: 'St Helier', postcode: 'je2 3ab' }), 'JE', 'GB')).toEqual(
      home('JE', { city: 'St Helier', postcode: 'je2 3ab' }),
    );
    expect(structuredLines(parts({ postcode: '00000', city: 'Musterstadt' }), 'DE', undefined)[1]).toBe(
      '00000 MUSTERSTADT',
    );
  });

  test('say a town once that is its region', () => {
    const twins = { city: 'Beijing', region: 'BEIJING', postcode: '100000' };
    expect(structuredLines(parts(twins), 'CN', 'GB')).toEqual(['1 Sample St', '100000 BEIJING']);
    expect(structuredLines(parts({ ...twins, region: 'Beijing' }), 'CN', 'CN')).toEqual([
      '1 Sample St',
      '100000 BEIJING',
    ]);
    expect(home('AE', { city: 'Abu Dhabi', region: 'abu dhabi' })).toEqual(['1 Sample St', 'Abu Dhabi']);
    expect(home('AE', { city: 'Abu Dhabi', region: 'Dubai' })).toEqual(['1 Sample St', 'Abu Dhabi', 'Dubai']);
    expect(home('AE', {})).toEqual(['1 Sample St']);
    expect(home('TR', { city: 'BİTLİS', region: 'Bitlis', postcode: '13000' })).toEqual([
      '1 Sample St',
      '13000 BİTLİS',
    ]);
  });

  test('have a town that stands beside the postcode as its region in capitals from abroad', () => {
    const twins = { city: 'Ha Noi', region: 'Ha Noi', postcode: '100000' };
    expect(structuredLines(parts(twins), 'VN', 'GB')).toEqual(['1 Sample St', 'HA NOI 100000']);
    expect(home('VN', twins)).toEqual(['1 Sample St', 'Ha Noi 100000']);
  });

  test('in the own script stand as they are written, in its order', () => {
    const native = { street: ['路9號'], city: 'abc', region: 'x縣', postcode: '999' } as unknown as AddressFields;
    expect(nativeStructuredLines(native, 'TW')).toEqual(['999', 'x縣abc路9號']);
    expect(nativeStructuredLines(native, 'DE')).toEqual(['路9號', '999 abc']);
  });
});

describe('what stands before a postcode', () => {
  test.each([
    ['AX', 'AX-'],
    ['LT', 'LT-'],
    ['AZ', 'AZ '],
    ['DE', ''],
    ['GB', ''],
    ['AE', ''],
    ['SG', 'SINGAPORE '],
  ])('in %s is "%s"', (country, prefix) => {
    expect(postcodePrefix(formatOf(country))).toBe(prefix);
  });
});

describe('a postcode looks like one of the country', () => {
  test.each([
    ['12345', 'DE', true],
    [' 12345 ', 'DE', true],
    ['1234', 'DE', false],
    ['١٢٣٤٥', 'DE', true], // digits of any script
    ['１２３４５', 'DE', true],
    ['sw1a 1aa', 'GB', true],
    ['SW1A1AA', 'GB', true],
    ['AX-22150', 'AX', true],
    ['ax22150', 'AX', true],
    ['LT-01100', 'LT', true],
    ['az 1000', 'AZ', true],
    ['AZ1000', 'AZ', true],
    ['1000 AZ', 'AZ', false],
    ['123-456', 'IN', true],
    ['110 034', 'IN', true],
    ['12-3-45', 'DE', true],
    ['SINGAPORE 000999', 'SG', true],
    [' singapore000999 ', 'SG', true],
    ['000999 Singapore', 'SG', false],
    ['Elsewhere 000999', 'SG', false],
    ['٢٢٣٥٩', 'AX', true], // their values count
    ['٣٣٣٥٩', 'AX', false],
    ['２２０００', 'AX', true],
    ['', 'DE', false],
    ['12345', 'HK', false],
    ['12345', 'ZZ', false],
  ])('%s in %s: %s', (text, country, yes) => {
    expect(looksLikePostcode(text, country)).toBe(yes);
    expect(looksLikePostcode(text, country)).toBe(yes); // what is kept from before
  });
});
