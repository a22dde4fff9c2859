import { describe, expect, test } from 'vitest';
import { salutationIn, salutationsOf } from '../../src/case/salutations.ts';

// How an official is greeted, where a case has one salutation in a language, or several.

const salutation = {
  en: ['Your Excellency', 'Dear Mayoress'],
  de: 'Sehr geehrte Frau Sample',
  'zh-Hant': ['尊敬的市長'],
};

test('every salutation, and where it stands', () => {
  expect(salutationsOf({ salutation })).toEqual([
    { language: 'en', text: 'Your Excellency', at: ['salutation', 'en', 0] },
    { language: 'en', text: 'Dear Mayoress', at: ['salutation', 'en', 1] },
    { language: 'de', text: 'Sehr geehrte Frau Sample', at: ['salutation', 'de'] },
    { language: 'zh-Hant', text: '尊敬的市長', at: ['salutation', 'zh-Hant', 0] },
  ]);
  expect(salutationsOf({ salutation: {} })).toEqual([]);
});

describe('a letter begins with', () => {
  test.each<[string, string, string | undefined]>([
    ['the first of several', 'en', 'Your Excellency'],
    ['the only one', 'de', 'Sehr geehrte Frau Sample'],
    ['that of the language, for a country where it is spoken', 'de-AT', 'Sehr geehrte Frau Sample'],
    ['the first of several there too', 'en-US', 'Your Excellency'],
    ['that of the script which is written in a place', 'zh-HK', '尊敬的市長'],
    ['none in a language that has none', 'fr', undefined],
    ['none in what is no language', 'constructor', undefined],
  ])('%s', (_, language, greeting) => {
    expect(salutationIn({ salutation }, language)).toBe(greeting);
  });
});
