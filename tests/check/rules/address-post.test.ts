import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Rule } from '../../../src/check/rule.ts';
import { rule as addressCapitals } from '../../../src/check/rules/address-capitals.ts';
import { rule as addressChannel } from '../../../src/check/rules/address-channel.ts';
import { rule as addressPoBox } from '../../../src/check/rules/address-po-box.ts';
import { rule as addressPostcode } from '../../../src/check/rules/address-postcode.ts';
import { rule as countryLine } from '../../../src/check/rules/country-line.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf } from '../check-support.ts';

// What the post makes of an address: postcodes, boxes, capitals.

/** A target with an address, from line 5 on: a line each, or a part each. */
function addressed(country: string, address: readonly string[] | object): string {
  const items = Array.isArray(address)
    ? address.map((line) => `      - ${JSON.stringify(line)}\n`)
    : Object.entries(address).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}\n`);
  return `targets:\n  office:\n    role: Consul\n    address:\n${items.join('')}    country: ${country}\n`;
}

const told = (rule: Rule, country: string, address: readonly string[] | object) =>
  findingsOf(rule, addressed(country, address)).map(({ at, found, severity }) => `${at} ${severity} ${found}`);

describe('addresses as the posts of 60 countries write them', () => {
  const FOLDER = join(PACKAGE, 'tests/addresses');
  interface Written {
    readonly fields: object;
    readonly home: readonly string[];
    readonly native?: { readonly lines: readonly string[] };
  }

  test.each(readdirSync(FOLDER))('%s: nothing is found', (name) => {
    const country = name.slice(0, 2).toUpperCase();
    const { fields, home, native } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Written;
    for (const rule of [addressPostcode, addressChannel, countryLine, addressCapitals]) {
      for (const address of [fields, home, ...(native ? [native.lines] : [])]) {
        const found = told(rule, country, address).filter((one) => !one.includes(' note ')); // of those without a postcode
        expect(found, `${rule.id} in ${JSON.stringify(address)}`).toEqual([]);
      }
    }
  });
});

describe('address-postcode', () => {
  test.each([
    ['CN', '8300, Sample Province', '6:10 warning 8300'],
    ['CN', 'Sampletown 8300', '6:21 warning 8300'],
    ['FR', '7500 Exampleton', '6:10 warning 7500'],
    ['EG', 'Exampleton, 123456', '6:22 warning 123456'],
    ['IN', 'Exampleton - 11003', '6:23 warning 11003'],
    ['KZ', 'Примерск, 12345', '6:20 warning 12345'],
    ['EG', 'القاهرة ١٢٣٤', '6:18 warning ١٢٣٤'],
  ])('%s: the figures of %s', (country, line, expected) => {
    expect(told(addressPostcode, country, ['1 Sample Street', line])).toEqual([expected]);
  });

  test('names the country and shows one of its postcodes', () => {
    const [found] = findingsOf(addressPostcode, addressed('FR', ['1 Sample Street', '7500 Exampleton']));
    expect(found?.message).toBe('"7500" does not look like a postcode of France.');
    expect(found?.hint).toContain('33380');
  });

  test('none where the post asks for one: the address is shown', () => {
    const found = findingsOf(addressPostcode, addressed('CN', ['479 Sample Lu', 'Exampleton']));
    expect(found).toMatchObject([{ at: '4:5', severity: 'warning', found: '479 Sample Lu, Exampleton' }]);
    expect(found[0]?.message).toContain('has no postcode; China has them');
    expect(told(addressPostcode, 'GB', ['2 Sample Row', 'London'])).toEqual(['4:5 warning 2 Sample Row, London']);
  });

  test('none where there are some, but the post does not insist: a note', () => {
    expect(told(addressPostcode, 'PE', ['1 Sample Street', 'Exampleton'])).toEqual([
      '4:5 note 1 Sample Street, Exampleton',
    ]);
  });

  test('in parts', () => {
    const parts = { street: '1 Sample Street', city: 'Exampleton' };
    expect(told(addressPostcode, 'DE', { ...parts, postcode: '123' })).toEqual(['7:17 warning 123']);
    expect(told(addressPostcode, 'HK', { ...parts, postcode: '12345' })).toEqual(['7:17 warning 12345']);
    expect(findingsOf(addressPostcode, addressed('HK', { ...parts, postcode: '12345' }))[0]?.message).toContain(
      'Hong Kong has no postcodes',
    );
    expect(told(addressPostcode, 'DE', parts)).toEqual(['4:5 warning 1 Sample Street, Exampleton']);
  });

  test.each([
    ['DE', ['Sample Street 1', 'D-10115 Exampleton']],
    ['LV', ['Sample Street 1', 'Exampleton, LV-1050']],
    ['IN', ['1 Sample Road', 'New Exampleton 110 034']],
    ['IN', ['1 Sample Road', 'New Exampleton-110034']],
    ['IR', ['Sample Street', '12345-67890']],
    ['EG', ['1 Sample Street', 'Cairo 1234567']],
    ['EG', ['1 Sample Street', 'القاهرة ١٢٣٤٥']],
    ['SA', ['P.O. Box 2933', 'Riyadh 11134-7318']],
    ['RU', ['ул. Примерная, 1', 'Примерск', '123456']],
    ['CN', ['830000新疆样例市']],
    ['GB', ['2 Sample Row', 'London', 'w1b1jl']],
    ['US', ['1 Sample Street', 'EXAMPLETON DC 00001-1234']],
    ['MM', ['1 Sample Street', 'Exampleton']],
    ['HK', ['1 Sample Road', 'Exampleton']],
    ['HK', ['1 Sample Road', 'PO Box 12345']],
    ['AE', ['P.O. Box 12345', 'Abu Dhabi']],
  ])('nothing of %s: %j', (country, lines) => {
    expect(told(addressPostcode, country, lines)).toEqual([]);
  });

  test('one that stands in Latin letters need not stand in the other script', () => {
    const both = `${addressed('CN', ['1 Sample Lu', '830000 Exampleton'])}    native:\n      lang: zh\n      address: [样例市]\n`;
    expect(findingsOf(addressPostcode, both)).toEqual([]);
    const other = `${addressed('CN', [])}    native:\n      lang: zh\n      address: [样例市]\n`.replace(
      'address:\n',
      'address: []\n',
    );
    expect(findingsOf(addressPostcode, other).map((one) => one.at)).toEqual(['8:7']);
  });
});

describe('address-po-box', () => {
  test.each([
    ['AE', 'P.O. Box 12345', 'P.O. Box 12345'],
    ['AE', 'Sample Office, PO BOX 12345, Abu Dhabi', 'PO BOX 12345'],
    ['HK', 'GPO Box No. 123', 'GPO Box No. 123'],
    ['DE', 'Postfach 12 34 56', 'Postfach 12 34 56'],
    ['SN', 'B.P. 123', 'B.P. 123'],
    ['CL', 'Casilla 123', 'Casilla 123'],
    ['RU', 'Примерск, а/я 123', 'а/я 123'],
    ['EG', 'ص.ب: 123', 'ص.ب: 123'],
    ['CN', '样例市邮政信箱 123', '邮政信箱 123'],
  ])('%s: %s', (country, line, found) => {
    const place = `5:${line === found ? 10 : 10 + line.indexOf(found)}`;
    expect(told(addressPoBox, country, [line, 'Exampleton'])).toEqual([`${place} note ${found}`]);
  });

  test('nothing if there is a street, whatever postcode follows', () => {
    expect(told(addressPoBox, 'FR', ['1 Sample Street', 'P.O. Box 12345', '75000 Exampleton'])).toEqual([]);
    expect(told(addressPoBox, 'FR', { street: ['1 Sample Street', 'P.O. Box 12'], city: 'Exampleton' })).toEqual([]);
    expect(told(addressPoBox, 'FR', ['P.O. Box 12345', '75000 Exampleton'])).toEqual(['5:10 note P.O. Box 12345']);
    expect(told(addressPoBox, 'FR', { street: 'P.O. Box 12', postcode: '75000', city: 'Exampleton' })).toHaveLength(1);
  });

  test.each([
    'Boxford Lane',
    'Poboxstraße',
    'Post Office Road',
    'C. Pérez 12',
    'Apartamento 12',
    'BPS 12',
    'Волга/я 12',
  ])('nothing of %s', (line) => {
    expect(told(addressPoBox, 'FR', [line, 'Exampleton'])).toEqual([]);
  });
});

describe('address-capitals', () => {
  test('an address in capitals, whatever its script', () => {
    expect(told(addressCapitals, 'AT', ['1 SAMPLE STREET', '1010 EXAMPLETON'])).toEqual(['5:9 note 1 SAMPLE STREET']);
    expect(told(addressCapitals, 'KZ', ['УЛ. ПРИМЕРНАЯ 1', 'ПРИМЕРСК'])).toEqual(['5:9 note УЛ. ПРИМЕРНАЯ 1']);
    expect(told(addressCapitals, 'AT', { street: '1 SAMPLE STREET', city: 'EXAMPLETON' })).toHaveLength(1);
  });

  test.each([
    ['a town in capitals', 'AT', ['1 Sample Street', '1010 EXAMPLETON']],
    ['an address of one line', 'AT', ['EXAMPLETON']],
    ['the United States, whose post likes it so', 'US', ['1 SAMPLE STREET', 'EXAMPLETON DC 00001']],
    ['Canada, whose post likes it so', 'CA', ['1 SAMPLE STREET', 'EXAMPLETON ON A1A 1A1']],
    ['a script without capitals', 'CN', ['范例路88号', '样本市']],
    ['abbreviations', 'AT', ['BMJ', '1010 WIEN']],
  ])('nothing of %s', (_, country, lines) => {
    expect(told(addressCapitals, country, lines)).toEqual([]);
  });
});
