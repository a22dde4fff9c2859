import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/phone-number.ts';
import { callingCodes } from '../../../src/countries/calling-codes.ts';
import { COUNTRY_CODES } from '../../../src/countries/codes.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// Telephone and fax numbers that can be dialled from abroad, and others.

const target = (country: string, key: string, value: string) =>
  `targets:\n  office: {role: Mayor, country: ${country}, salutation: {en: Dear Mayor}, ${key}: [${JSON.stringify(value)}]}\n`;

test.each([
  ['GB', '+44 20 7946 0123'],
  ['GB', '0044 20 7946 0123'],
  ['GB', '(+44) 20 7946 0123'],
  ['GB', '+44 (0)20 7946 0123'],
  ['GB', 'Tel: +44 20 7946 0123'],
  ['GB', '+44 20 7946 0123 ext. 12'],
  ['GB', '+44 20 7946 0123, extension 12'],
  ['JE', '+44 1534 000000'],
  ['DE', '+49 30/1234567'],
  ['DE', '+49-30-1234567-0'],
  ['KZ', '+7 7172 00 00 00'],
  ['RU', '+7 495 000-00-00'],
  ['JM', '+1 876 555 0123'],
  ['US', '+1 (202) 555-0143'],
  ['VA', '+39 06 000000'],
  ['PS', '+972 2 000 0000'],
  ['PS', '+970 2 000 0000'],
  ['GB', '+870 773 000000'],
  ['GB', '112'],
  ['EG', '+٢٠ ٢ ٥٥٥٠ ٠١٠٠'],
  ['AQ', '0123456'],
])('in %s nothing is wrong with %s', (country, value) => {
  expect(findingsOf(rule, target(country, 'phone', value))).toEqual([]);
});

test.each([
  ['GB', '020 7946 0123', { problem: 'no-code', code: '44' }],
  ['GB', '44 20 7946 0123', { problem: 'no-code', code: '44' }],
  ['US', '(202) 555-0143', { problem: 'no-code', code: '1' }],
  ['EG', '٠٢ ٥٥٥٠ ٠١٠٠', { problem: 'no-code', code: '20' }],
  ['GB', '+7 7172 00 00 00', { problem: 'other-code', has: '7', code: '44', country: 'GB' }],
  ['KZ', '0044 20 7946 0123', { problem: 'other-code', has: '44', code: '7', country: 'KZ' }],
  ['GB', '+999 00 00 00', { problem: 'other-code', has: '999' }],
  ['GB', '+44 20 7946 0123 / +44 20 7946 0124', { problem: 'several' }],
  ['GB', '+44 20 7946 0123/24', { problem: 'several' }],
  ['GB', '+44 20 7946 0123, 7946 0124', { problem: 'several' }],
  ['GB', '+44 20 7946 0123 or 7946 0124', { problem: 'several' }],
  ['GB', '@mayor_example', { problem: 'kind', kind: 'social' }],
  ['GB', 'https://example.org/mayor', { problem: 'kind', kind: 'social' }],
  ['GB', 'mayor@example.org', { problem: 'kind', kind: 'email' }],
])('in %s %s is told', (country, value, problem) => {
  for (const key of ['phone', 'fax']) {
    const found = findingsOf(rule, target(country, key, value));
    expect(found.map((one) => one.arguments)).toMatchObject([{ found: value, target: 'office', ...problem }]);
    expect(found[0]?.severity).toBe('warning');
  }
});

test('a finding says what is wrong and where', () => {
  const [found] = findingsOf(rule, target('GB', 'fax', '+7 7172 00 00 00'));
  expect(found).toMatchObject({ at: '2:74', found: '+7 7172 00 00 00' });
  expect(found?.message).toBe('"+7 7172 00 00 00" has the code +7; United Kingdom, where office is, has +44.');
});

test('nearly every country has a code', () => {
  const none = COUNTRY_CODES.filter((code) => callingCodes(code).length === 0);
  expect(none.sort()).toEqual(['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']);
});

test.each(['1 ', '/', '+', '(', '1/'])('works no more than it must: %s', async (sign) => {
  const written = (size: number) =>
    `targets:\n  office: {role: Mayor, country: GB, salutation: {en: Dear Mayor}, phone: [${Array.from({ length: size / 100 }, () => JSON.stringify(sign.repeat(390 / sign.length))).join(', ')}]}\n`;
  expect(await ruleGrowth(rule, 4_000, written)).toBeLessThan(6);
});
