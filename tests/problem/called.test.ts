import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { countryNamed } from '../../src/countries/words.ts';
import { LANGUAGE_CODES } from '../../src/languages/codes.ts';
import { countryCalled, languageCalled, wordMeant } from '../../src/problem/called.ts';

// What people write where a code stands.

test.each([
  ['Mexico', 'MX'],
  ['México', 'MX'],
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['United Kingdom', 'GB'],
  ['the Netherlands', 'NL'],
  ['Deutschland', 'DE'],
  ['Vereinigte Staaten', 'US'],
  ['Türkei', 'TR'],
  ['日本', 'JP'],
  ['Côte d’Ivoire', 'CI'],
])('%s is %s', (name, code) => {
  expect(countryCalled(name, COUNTRY_CODES)).toBe(code);
});

test.each([
  'England',
  'Scotland',
  'Wales',
  'Great Britain',
  'Britain',
  'Northern Ireland',
  'Holland',
  'USA',
  'America',
])('%s, which CLDR has not, means the same as elsewhere in the program', (name) => {
  const elsewhere = countryNamed(name);
  expect(countryCalled(name, COUNTRY_CODES)).toBe(elsewhere ?? (name === 'America' ? 'US' : 'GB'));
});

test.each([
  ['Chinese', 'zh'],
  ['English', 'en'],
  ['englisch', 'en'],
  ['Français', 'fr'],
  ['中文', 'zh'],
  ['Farsi', 'fa'],
  ['español', 'es'],
])('%s is %s', (name, code) => {
  expect(languageCalled(name, LANGUAGE_CODES)).toBe(code);
});

test.each(['', 'x', 'Atlantis', 'constructor', 'x'.repeat(200)])('%j is nothing', (name) => {
  expect(countryCalled(name, COUNTRY_CODES)).toBeUndefined();
  expect(languageCalled(name, LANGUAGE_CODES)).toBeUndefined();
});

test('a code is only one of those that may stand there', () => {
  expect(languageCalled('Chinese', ['en', 'fr'])).toBeUndefined();
  expect(wordMeant('France', { is: 'country' }, [...COUNTRY_CODES, 'default'])).toBe('FR');
  expect(wordMeant('Mexico', { is: 'country' }, COUNTRY_CODES)).toBe('MX');
  expect(wordMeant('clsed', { is: 'one-of', known: ['open', 'closed'] }, ['open', 'closed'])).toBe('closed');
});
