import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { countryNames } from '../../src/countries/countries.ts';
import { finding } from '../../src/problem/finding.ts';
import { countryName, languageName } from '../../src/problem/messages/en/names.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe as told } from '../../src/problem/messages.ts';

// Findings have codes of countries and languages: what a sentence calls them.

test('a country has the name that stands on an envelope', async () => {
  const { postal } = await countryNames(undefined, 'en');
  expect(COUNTRY_CODES.filter((code) => countryName(code) !== postal(code))).toEqual([]);
});

test.each(['ZZZ', '', 'toString', '__proto__', 'x'])('%s, which is no code of a country, stays as it is', (code) => {
  expect(countryName(code)).toBe(code);
});

test('a language has its name, a tag of none stays', () => {
  expect(['de', 'zh-Hant', 'qaa'].map(languageName)).toEqual(['German', 'Traditional Chinese', 'qaa']);
});

test.each([
  finding('postcode-form', { found: '7', country: 'RU' }),
  finding('postcode-none', { found: '7', country: 'HK' }),
  finding('address-part-missing', { field: 'city', country: 'CD' }),
  finding('postage-unknown', { countries: ['FR', 'CI'] }),
  finding('rule/address-postcode', { problem: 'unlike', found: '7', country: 'RU' }),
])('the sentence of $code names its countries', (one) => {
  const { sentence } = told(one, en);
  expect(sentence).toMatch(/Russian Federation|Hong Kong|Democratic Republic of the Congo|France, Côte d’Ivoire/);
});
