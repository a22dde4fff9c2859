import { describe, expect, test } from 'vitest';
import { type AddressFormat, FORMATS, formatOf } from '../../src/countries/address-formats.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';

const rows = Object.entries(FORMATS);
/** The town is the country, or is in the line already. */
const WITHOUT_CITY = ['SG'];

function fieldsOf(lines: readonly string[]): string[] {
  return [...lines.join('\n').matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

function whole(format: AddressFormat): RegExp {
  return new RegExp(`^(?:${format.postcode})$`);
}

describe('a row', () => {
  test('for every country of ISO 3166-1 and Kosovo, sorted, and none else', () => {
    expect(rows.map(([code]) => code)).toEqual([...new Set([...COUNTRY_CODES, 'XK'])].sort());
  });

  test.each(rows)('%s: lines of known fields, each once, with a street and a town', (code, format) => {
    for (const lines of [format.lines, format.native ?? format.lines]) {
      const fields = fieldsOf(lines);
      expect(fields).toEqual([...new Set(fields)]);
      expect(['street', 'city', 'region', 'postcode']).toEqual(expect.arrayContaining(fields));
      expect(lines.join('').replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
      for (const line of lines) expect(line.endsWith('}')).toBe(true);
      expect(fields).toContain('street');
      if (!WITHOUT_CITY.includes(code)) expect(fields).toContain('city');
    }
  });

  test.each(rows)('%s: what is needed or in capitals has a place', (_code, format) => {
    const fields = fieldsOf(format.lines);
    expect(fields).toEqual(expect.arrayContaining([...(format.needs ?? []), ...(format.capitals ?? [])]));
    if (format.postcode !== undefined) expect(fields).toContain('postcode');
    expect(format.source).not.toBe('');
  });
});

describe('postcodes', () => {
  test.each(rows.filter(([, { postcodeExample }]) => postcodeExample))('%s: the example is one', (_code, format) => {
    expect(format.postcodeExample).toMatch(whole(format));
  });

  test.each(rows.filter(([, { postcode }]) => postcode))('%s: a long text is refused', (_code, format) => {
    for (const text of ['1', 'A', '1 ', 'A1', ' ', '-']) {
      const long = text.repeat(10_000 / text.length);
      expect(whole(format).test(long)).toBe(false);
      new RegExp(`(?:${format.postcode})$`).test(`${long}!`);
    }
  });

  test.each([
    ['BR', '40301 110'],
    ['CA', 'H3Z2Y7'],
    ['GB', 'EC1Y8SY'],
    ['IN', '110 034'],
    ['IR', '1193612345'],
    ['JP', '1540023'],
    ['NL', '1234AB'],
    ['PL', '00950'],
    ['SE', '11455'],
    ['KZ', 'A15E3A5'],
    ['EG', '12345'],
    ['US', '95014'],
  ])('%s: %s is understood', (code, postcode) => {
    expect(postcode).toMatch(whole(formatOf(code)));
  });

  test.each([
    ['DE', '2613'],
    ['GB', '12345'],
    ['US', '9501'],
    ['CN', '26603'],
    ['CH', '12345'],
  ])('%s: %s is refused', (code, postcode) => {
    expect(postcode).not.toMatch(whole(formatOf(code)));
  });

  test('Hong Kong and Macao have none', () => {
    for (const code of ['HK', 'MO']) expect(fieldsOf(formatOf(code).lines)).not.toContain('postcode');
  });
});

describe('sources', () => {
  test('at least sixty rows are sure and name two', () => {
    const sure = rows.filter(([, { confidence }]) => confidence === 'H');
    expect(sure.filter(([, { source }]) => !/[;,]/.test(source))).toEqual([]);
    expect(sure.length).toBeGreaterThanOrEqual(60);
  });

  test('a row without a source says so', () => {
    for (const [, { source, confidence }] of rows) expect(confidence === 'L').toBe(source === 'no source found');
  });
});

test.each([
  ['CN', ['{street}', '{city}', '{postcode} {region}']],
  ['GB', ['{street}', '{city}', '{postcode}']],
  ['RU', ['{street}', '{city}', '{region}', '{postcode}']],
  ['TR', ['{street}', '{postcode} {city}/{region}']],
  ['SA', ['{street}', '{city} {postcode}']],
  ['US', ['{street}', '{city} {region} {postcode}']],
  ['DE', ['{street}', '{postcode} {city}']],
])('%s is written as its post wants', (code, lines) => {
  expect(formatOf(code).lines).toEqual(lines);
});

test('a code without a row has the commonest order, names of Object.prototype too', () => {
  for (const code of ['ZZ', '', 'constructor', '__proto__']) {
    expect(formatOf(code)).toMatchObject({ lines: ['{street}', '{postcode} {city}', '{region}'], confidence: 'L' });
  }
});
