import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/privacy-sender.ts';
import { PACKAGE } from '../../support/package.ts';
import { findingsOf, ruleGrowth } from '../check-support.ts';

// What belongs to a writer, and what only looks so. Numbers are those kept for examples.

const letter = (opening: string, language = 'en', more = '') => `letter:
  ${language}:
    subject: X
    opening: ${JSON.stringify(opening)}
    demands:
      - Y
    reviewed: Jo
${more}`;

test.each([
  ['Write to jo.sample+x@mail.example.org.', 'jo.sample+x@mail.example.org', '4:24'],
  ['Call +44 20 7946 0123 today.', '+44 20 7946 0123', '4:20'],
  ['Tel.: 020 7946 0123.', '020 7946 0123', '4:21'],
  ['Pay to GB82 WEST 1234 5698 7654 32.', 'GB82 WEST 1234 5698 7654 32', '4:22'],
  ['My name is Jo.', 'My name is', '4:15'],
  ['I write. I live in Exampleville.', 'I live in', '4:24'],
])('%s', (opening, words, at) => {
  expect(findingsOf(rule, letter(opening))).toMatchObject([{ found: words, at, severity: 'error' }]);
});

test.each([
  ['fr', 'Je m’appelle Jo.', 'Je m’appelle'],
  ['de', 'Ich heiße Jo.', 'Ich heiße'],
  ['es', 'Me llamo Jo.', 'Me llamo'],
  ['it', 'Mi chiamo Jo.', 'Mi chiamo'],
  ['ru', 'Меня зовут Йо.', 'Меня зовут'],
  ['zh', '我的名字是乔。', '我的名字是'],
  ['ar', 'اسمي جو.', 'اسمي'],
])('in %s: %s', (language, opening, words) => {
  expect(findingsOf(rule, letter(opening, language)).map((one) => one.found)).toEqual([words]);
});

test('is found in a closing', () => {
  const [found] = findingsOf(
    rule,
    letter('X').replace('    reviewed', '    closing: Yours, jo@example.org\n    reviewed'),
  );
  expect(found?.at).toBe('7:21');
});

test.each([
  'She said: “My name is Mara, and I live in Exampleville.”',
  'I live in hope that she will sing.',
  'On 14 February 2026, 120 people came; the law is No. 12/2026.',
  'The number GB82 WEST 1234 5698 7654 33 is no account.',
  'Call 112, or look at @choir and case 0123456789.',
  'Her name is Mara; her address is not known.',
])('is quiet about: %s', (opening) => {
  expect(findingsOf(rule, letter(opening))).toEqual([]);
});

test('leaves the official’s own address and number alone', () => {
  const targets = `targets:
  mayoress:
    role: Mayoress
    country: FR
    email: [Mayoress@example.org]
    phone: ["+33 1 99 00 12 34"]
`;
  const opening = 'I also write to mayoress@example.org, and called +33 (1) 99-00-12-34.';
  expect(findingsOf(rule, letter(opening, 'en', targets))).toEqual([]);
  expect(findingsOf(rule, letter(opening))).toHaveLength(2);
});

test('is quiet about the cases at hand', () => {
  for (const file of [
    'cases/nagyz-muhammed.yaml',
    'cases/examples/lake-poets.yaml',
    'tests/fixtures/cases/many-tongues.yaml',
  ]) {
    expect(findingsOf(rule, readFileSync(join(PACKAGE, file), 'utf8'))).toEqual([]);
  }
});

test.each(['a.', 'a@', 'GB82 ', '+1 ', 'AB12CD34', '1'])(
  'has no more work a word with %s over and over',
  async (sign) => {
    const written = (size: number) => letter(sign.repeat(Math.floor(size / sign.length)));
    expect(await ruleGrowth(rule, 4_750, written)).toBeLessThan(6);
  },
);
