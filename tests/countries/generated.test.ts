import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryFiles } from '../../src/build/countries.mjs';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { COUNTRY_LANGUAGES, countryNames } from '../../src/countries/countries.ts';
import { POSTAL_NAMES } from '../../src/countries/postal-names.ts';
import { PACKAGE } from '../support/package.ts';

const files = [...(await countryFiles())].filter(([, text]) => text !== '');

test.each(files)('%s is what npm run countries makes', (path, text) => {
  expect(readFileSync(join(PACKAGE, path), 'utf8')).toBe(text);
});

describe('the names for an address', () => {
  test.each(COUNTRY_LANGUAGES)('in %s are written in full, with one kind of apostrophe', async (language) => {
    const names = await countryNames(undefined, language);
    const wrong = COUNTRY_CODES.map((code) => names.postal(code)).filter((name) =>
      /['`´ʼ.&]|\bRep(?!\p{L})|о-в/u.test(name),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['pt-BR', 'IR', 'Irã'],
    ['pt-BR', 'VN', 'Vietnã'],
    ['pt-BR', 'GL', 'Groenlândia'],
    ['pt-BR', 'MC', 'Mônaco'],
    ['pt', 'IR', 'Irão'],
    ['pt', 'MC', 'Mónaco'],
    ['en', 'IR', 'Iran'],
    ['en', 'LA', 'Laos'],
    ['en', 'SY', 'Syria'],
    ['en', 'MD', 'Moldova'],
    ['en', 'TZ', 'Tanzania'],
    ['en', 'LC', 'Saint Lucia'],
    ['fr', 'CI', 'Côte d’Ivoire'],
    ['zh-Hant', 'TW', '台灣'],
  ] as const)('in %s %s is %s', async (language, code, name) => {
    expect((await countryNames(undefined, language)).postal(code)).toBe(name);
  });

  test('from Brazil they are those of Brazil', async () => {
    expect((await countryNames('BR')).postal('VN')).toBe('Vietnã');
    expect((await countryNames('PT')).postal('VN')).toBe('Vietname');
  });

  test('that are not of CLDR say why', () => {
    for (const [code, { names, source }] of Object.entries(POSTAL_NAMES)) {
      expect(COUNTRY_CODES).toContain(code);
      expect(source).toMatch(/\S/);
      expect(Object.keys(names).length, code).toBeGreaterThan(0);
    }
  });
});
