import { expect, test } from 'vitest';
import { likelyPostcode, postcodesIn } from '../../src/check/postcodes.ts';

test.each([
  ['10115 Exampleton', 'DE', ['10115']],
  ['D-10115 Exampleton', 'DE', ['10115']],
  ['1 Sample St, Exampleton SW1A 1AA', 'GB', ['SW1A 1AA']],
  ['SW1A1AA', 'GB', ['SW1A1AA']],
  ['1010 AA Voorbeeldstad', 'NL', ['1010 AA']],
  ['1010-AA Voorbeeldstad', 'NL', ['1010-AA']],
  ['Exampleton ١٠١١٥', 'DE', ['١٠١١٥']],
  ['SW1A–1AA', 'GB', ['SW1A–1AA']],
  ['SW1A . 1AA', 'GB', ['SW1A . 1AA']],
  ['Sample Exampletonville 12', 'DJ', ['12']], // where any word could be one
  ['12345 and 54321', 'DE', ['12345', '54321']],
  ['Exampleton', 'DE', []],
  ['123 Exampleton', 'DE', []],
  ['12345 Central', 'HK', []],
])('postcodes in "%s" of %s: %j', (line, country, codes) => {
  expect(postcodesIn(line, country).map(({ start, end }) => line.slice(start, end))).toEqual(codes);
});

test.each([
  ['10115 Exampleton', '10115'],
  ['1 Sample St, 10115 Exampleton', '10115'],
  ['Exampleton 10115', '10115'],
  ['Exampleton, 10115-12', '10115-12'],
  ['Exampleton-10115.', '10115'],
  ['东京， 1010011', '1010011'],
  ['123 Exampleton', undefined], // a house
  ['12345678901 Exampleton', undefined],
  ['Sample 10115 Street', undefined],
  ['Exampleton', undefined],
])('what stands in the place of a postcode in "%s": %s', (line, code) => {
  expect(likelyPostcode(line)).toBe(code);
});
