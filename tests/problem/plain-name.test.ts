import { expect, test } from 'vitest';
import { plainName } from '../../src/problem/plain-name.ts';

test.each([
  ['The  Republic of (Côte d’Ivoire)', 'republic of cote d ivoire'],
  ['U.S.A.', 'usa'],
  ['The Gambia', 'gambia'],
  [' Guinea-Bissau, 2 ', 'guinea bissau 2'],
  ['theatre', 'theatre'],
  ['', ''],
])('%j is compared as %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test('a name of English letters is compared as it would be beside others', () => {
  for (let unit = 0; unit < 128; unit++) {
    const text = `The a${String.fromCharCode(unit)}b ${String.fromCharCode(unit)} The`;
    expect(plainName(`${text}\u0301`).replace(/ $/, ''), text).toBe(plainName(text));
  }
});
