import { describe, expect, test } from 'vitest';
import { hasAddress } from '../../src/address/given.ts';
import { addressOf, allLines, nameLine, targetLine } from '../../src/address/lines.ts';
import type { AddressFields, Target } from '../../src/case/schema.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRIES, countryNames } from '../../src/countries/countries.ts';

/** A target as a case file gives it, with the defaults of one. */
function target(given: Partial<Target>): Target {
  return {
    kind: 'target',
    country: 'CN',
    address: ['1 Sample Street'],
    salutation: {},
    closing: {},
    email: [],
    fax: [],
    phone: [],
    social: [],
    ...given,
  };
}

async function linesFrom(origin: string | undefined, given: Partial<Target>): Promise<string[]> {
  return allLines(addressOf(target(given), origin, await countryNames(origin)));
}

describe('the country line', () => {
  test.each([
    [undefined, 'CN', 'CHINA'],
    ['GB', 'CN', 'CHINA'],
    ['GB', 'DE', 'GERMANY'],
    ['GB', 'US', 'UNITED STATES OF AMERICA'],
    ['GB', 'RU', 'RUSSIAN FEDERATION'],
    ['US', 'GB', 'UNITED KINGDOM'],
    ['DE', 'IR', 'IRAN'],
    ['DE', 'GB', 'VEREINIGTES KÖNIGREICH'],
    ['DE', 'CN', 'CHINA'],
    ['DE', 'AT', 'ÖSTERREICH'],
    ['CH', 'DE', 'ALLEMAGNE'],
    ['CH', 'CN', 'CHINE'],
    ['CH', 'GB', 'ROYAUME-UNI'],
    ['TR', 'IR', 'IRAN'], // a post about which nothing is known is written to in English
  ])('from %s to %s: %s', async (origin, country, line) => {
    expect((await linesFrom(origin, { country })).at(-1)).toBe(line);
  });

  test.each(['GB', 'DE', 'CN', 'US', 'KZ'])('none within %s', async (country) => {
    expect(await linesFrom(country, { country })).toEqual(['1 Sample Street']);
  });
});

describe('country names', () => {
  /** Names with a comma because that is what the country is called: islands in a row. */
  const WITH_COMMA = ['BQ'];

  test.each([
    ['en', 'GB'],
    ['fr', 'CH'],
    ['de', 'DE'],
  ])('every country has one in %s, fit for the last line of an address', async (language, origin) => {
    const names = await countryNames(origin);
    expect(names.language).toBe(language);
    expect(COUNTRY_CODES).toHaveLength(250);
    for (const code of COUNTRY_CODES) {
      const name = names.postal(code);
      expect(name.length, code).toBeGreaterThan(2);
      expect(name, code).not.toMatch(WITH_COMMA.includes(code) ? /[()[\]]/ : /[,()[\]]/);
      expect(name.trim(), code).toBe(name);
    }
  });

  test('no two countries have the same in English', async () => {
    const names = await countryNames('GB');
    const all = COUNTRY_CODES.map((code) => names.postal(code));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('every row of the table has a code of ISO 3166-1 and says where it is from', () => {
    for (const [code, { source }] of Object.entries(COUNTRIES)) {
      expect(COUNTRY_CODES).toContain(code);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});

describe('the lines', () => {
  const official = { honorific: 'Ms', name: 'Jo Sample', role: 'Mayor', organisation: 'Town Hall' } as const;

  test.each([
    ['all', official, ['Ms Jo Sample', 'Mayor', 'Town Hall', '1 Sample Street', 'CHINA']],
    ['a name', { name: 'Jo Sample' }, ['Jo Sample', '1 Sample Street', 'CHINA']],
    ['an office without a name', { role: 'Mayor' }, ['Mayor', '1 Sample Street', 'CHINA']],
    ['an honorific without a name', { honorific: 'Mr', role: 'Mayor' }, ['Mayor', '1 Sample Street', 'CHINA']],
  ])('%s', async (_, given, lines) => {
    expect(await linesFrom('GB', given)).toEqual(lines);
  });

  test('in a sentence they stand in a row', () => {
    expect(targetLine(target(official))).toBe('Ms Jo Sample, Mayor, Town Hall');
    expect(targetLine(target({ role: 'Mayor' }))).toBe('Mayor');
    expect(targetLine(target({ name: 'Jo Sample', organisation: 'Town Hall' }))).toBe('Jo Sample, Town Hall');
    expect(nameLine(target({ role: 'Mayor' }))).toBeUndefined();
  });

  const native = { name: '名', role: '役', organisation: '局', address: ['〒000-0000', '見本市1-1'] };

  test.each([
    ['CN', 'zh'],
    ['JP', 'ja'],
  ] as const)('in the script of %s: from large to small, the name last', async (country, lang) => {
    const lines = await linesFrom('GB', { country, role: 'Mayor', native: { lang, ...native } });
    expect(lines.slice(0, 5)).toEqual(['〒000-0000', '見本市1-1', '局', '役', '名']);
    expect(lines.slice(5, 7)).toEqual(['Mayor', '1 Sample Street']);
  });

  test.each([
    ['BG', 'bg'],
    ['RU', 'ru'],
    ['IR', 'fa'],
    ['GB', 'zh'], // a Chinese embassy in London: the order is that of the country the letter goes to
  ] as const)('in the script of %s (%s): the name first', async (country, lang) => {
    const lines = await linesFrom('US', { country, role: 'Mayor', native: { lang, ...native } });
    expect(lines.slice(0, 5)).toEqual(['名', '役', '局', '〒000-0000', '見本市1-1']);
  });

  test('in a script of which nothing is given, nothing', async () => {
    const given = target({ native: { lang: 'bg', address: [] } });
    expect(addressOf(given, 'GB', await countryNames('GB'))).not.toHaveProperty('native');
  });

  test('the country stands once, last, in Latin letters', async () => {
    const lines = await linesFrom('GB', { country: 'BG', native: { lang: 'bg', ...native } });
    expect(lines.filter((line) => line === 'BULGARIA')).toEqual(['BULGARIA']);
    expect(lines.at(-1)).toBe('BULGARIA');
  });
});

test.each([
  ['an address', {}, true],
  ['an address in another script only', { address: [], native: { lang: 'zh', address: ['一'] } }, true],
  ['none', { address: [] }, false],
  ['a name in another script, but no address', { address: [], native: { lang: 'zh', name: '名', address: [] } }, false],
] as const)('can a letter be posted? %s', (_, given, yes) => {
  expect(hasAddress(target(given as unknown as Partial<Target>))).toBe(yes);
});

describe('within a postal area', () => {
  test.each([
    [
      ['1 Sample St', 'St Helier, JE2 3AB'],
      ['1 Sample St', 'St Helier', 'JERSEY', 'JE2 3AB'],
    ],
    [
      ['1 Sample St', 'St Helier', 'JE2 3AB'],
      ['1 Sample St', 'St Helier', 'JERSEY', 'JE2 3AB'],
    ],
    [
      ['1 Sample St', 'Jersey', 'JE2 3AB'],
      ['1 Sample St', 'Jersey', 'JE2 3AB'],
    ],
    [
      ['1 Sample St', 'Jersey JE2 3AB'],
      ['1 Sample St', 'JERSEY', 'JE2 3AB'],
    ],
    [
      ['1 Sample St', 'St Helier'],
      ['1 Sample St', 'St Helier', 'JERSEY'],
    ],
  ])('the post calls the island the town: %j', async (address, lines) => {
    expect(await linesFrom('GB', { country: 'JE', address })).toEqual(lines);
  });

  test('a postcode in small letters comes to stand below it as well', async () => {
    expect(await linesFrom('GB', { country: 'JE', address: ['1 Sample St, je2 3ab'] })).toEqual([
      '1 Sample St',
      'JERSEY',
      'je2 3ab',
    ]);
    expect(await linesFrom('GB', { country: 'JE', address: [], role: 'Bailiff' })).toEqual(['Bailiff']);
  });

  test('in parts too', async () => {
    const address = { street: ['1 Sample St'], city: 'St Helier', postcode: 'JE2 3AB' };
    expect(await linesFrom('GB', { country: 'JE', address })).toEqual([
      '1 Sample St',
      'ST HELIER',
      'JERSEY',
      'JE2 3AB',
    ]);
    expect((await linesFrom('DE', { country: 'JE', address })).slice(-2)).toEqual(['JE2 3AB', 'JERSEY']);
  });

  test('the last line is that of the post, without a country', async () => {
    const address = ['1 Calle Ejemplo', 'SAN JUAN PR 00926'];
    expect(await linesFrom('US', { country: 'PR', address })).toEqual(address);
    expect((await linesFrom('GB', { country: 'PR', address })).at(-1)).toBe('PUERTO RICO');
  });
});

describe('a region that is the name of the town', () => {
  const inParts = (country: string, address: AddressFields) => linesFrom('GB', { country, address });

  test.each([
    ['AE', { street: ['P.O. Box 9'], city: 'Abu Dhabi', region: 'ABU DHABI' }, ['P.O. Box 9', 'ABU DHABI']],
    [
      'TR',
      { street: ['Örnek Sok. 1'], postcode: '13000', city: 'Bitlis', region: 'BİTLİS' },
      ['Örnek Sok. 1', '13000 BİTLİS'],
    ],
    [
      'CN',
      { street: ['1 Example Lu'], postcode: '100000', city: 'Beijing', region: 'Beijing' },
      ['1 Example Lu', '100000 BEIJING'],
    ],
    [
      'US',
      { street: ['1 Sample St'], postcode: '10001', city: 'New York', region: 'New York' },
      ['1 Sample St', 'NEW YORK NEW YORK 10001'],
    ],
  ])('of %s is not said twice, unless the post needs it', async (country, address, lines) => {
    expect((await inParts(country, address)).slice(0, -1)).toEqual(lines);
  });

  test('no comma stands before nothing', async () => {
    const parts = { street: ['1 Sample Rd.'], city: 'Taipei City', postcode: '100' };
    expect(await inParts('TW', parts)).toEqual(['1 Sample Rd.', 'TAIPEI CITY 100', 'TAIWAN']);
    const caracas = { street: ['Calle 1'], city: 'Caracas', region: 'Miranda' };
    expect((await inParts('VE', caracas))[1]).toBe('CARACAS, MIRANDA');
  });
});
