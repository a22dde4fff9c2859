import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { LANGUAGE_CODES } from '../../src/languages/codes.ts';
import { nearest } from '../../src/problem/nearest.ts';

const KEYS = ['title', 'summary', 'country', 'deadline', 'status', 'statusNote', 'supersededBy', 'people', 'targets'];

describe('a mistyped word', () => {
  test.each([
    ['dedline', 'deadline'],
    ['Deadline', 'deadline'],
    ['deadlines', 'deadline'],
    ['statusnote', 'statusNote'],
    ['superseded_by', 'supersededBy'],
    ['peple', 'people'],
    ['target', 'targets'],
    ['tilte', 'title'],
  ])('%s meant %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test.each(['recipient', 'zz', '', 'x'.repeat(101), '王'])('%j is near to nothing', (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  test('nothing is near if nothing is known', () => {
    expect(nearest('deadline', [])).toBeUndefined();
  });

  test.each([
    ['wnag', ['wang', 'chen', 'liu'], 'wang'],
    ['abuot', ['name', 'about'], 'about'],
    ['Nagyz', ['nagyz-muhammed'], 'nagyz-muhammed'],
  ])('%s of %j meant %s', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});

test.each([
  ['UK', 'GB'],
  ['gb', 'GB'],
])('the country %s meant %s', (word, meant) => {
  expect(nearest(word, COUNTRY_CODES)).toBe(meant);
});

test.each([
  ['cn', 'zh'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['EN', 'en'],
])('the language %s meant %s', (word, meant) => {
  expect(nearest(word, LANGUAGE_CODES)).toBe(meant);
});
