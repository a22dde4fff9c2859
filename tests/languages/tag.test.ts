import { describe, expect, test } from 'vitest';
import { isLanguageTag } from '../../src/languages/codes.ts';
import { bestTag, fallbacks, forTag, usualTag, variantFor, writtenIn } from '../../src/languages/tag.ts';
import { languageName } from '../../src/problem/messages/en/names.ts';

test.each([
  ['en', 'en'],
  ['en-AU', 'en-AU en'],
  ['en-US', 'en-US en'],
  ['zh-HK', 'zh-HK zh-Hant zh'],
  ['zh-Hant-HK', 'zh-Hant-HK zh-Hant zh'],
  ['zh-CN', 'zh-CN zh-Hans zh'],
  ['es-MX', 'es-MX es-419 es'],
  ['sr-Latn', 'sr-Latn sr'],
  ['constructor', 'constructor'],
])('%s falls back to %s', (tag, all) => {
  expect(fallbacks(tag).join(' ')).toBe(all);
});

test.each([
  ['en', 'US', 'en-US'],
  ['en', 'GB', 'en-GB'],
  ['en', 'AU', 'en'],
  ['en-GB', 'US', 'en-GB'],
  ['de', 'CH', 'de-CH'],
  ['pt', 'BR', 'pt-BR'],
  ['zh', 'TW', 'zh'], // a script is never chosen by country
  ['zh', undefined, 'zh'],
])('%s, written in %s, is %s', (tag, country, variant) => {
  expect(variantFor(tag, country)).toBe(variant);
});

test.each([
  [['en', 'zh-Hant'], 'en-US', 'en'],
  [['en', 'zh-Hant'], 'zh', 'zh-Hant'],
  [['en', 'zh-Hant'], 'zh-HK', 'zh-Hant'],
  [['en', 'zh-Hant'], 'zh-Hans', undefined],
  [['pt-BR'], 'pt', 'pt-BR'],
  [['fr'], 'de', undefined],
])('of %j, %s gets %s', (tags, asked, best) => {
  expect(bestTag(tags, asked)).toBe(best);
});

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['zh_hant', 'zh-Hant'],
  ['zh-hant-hk', 'zh-Hant-HK'],
  ['es-419', 'es-419'],
])('%s, as somebody types it, is %s', (typed, tag) => {
  expect(usualTag(typed)).toBe(tag);
});

test('only own keys of a map count', () => {
  expect(forTag({ en: 'a' }, 'en-GB')).toBe('a');
  expect(forTag({ en: 'a' }, 'constructor')).toBeUndefined();
});

describe('a language in a file', () => {
  test.each(['en', 'en-GB', 'zh-Hant', 'zh-Hant-HK', 'es-419', 'sr-Latn'])('%s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });
  test.each(['english', 'cn', 'en_GB', 'en-gb', 'EN', 'zh-hant', 'en-GB-oxendict', 'qq', '', 'en-'])(
    'not %s',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );
  test('has an English name', () => {
    expect(['zh', 'zh-Hant', 'pt-BR', 'de-CH', 'qq'].map(languageName)).toEqual([
      'Chinese',
      'Traditional Chinese',
      'Brazilian Portuguese',
      'Swiss High German',
      'qq',
    ]);
  });
});

test.each([
  ['zh', 'TW', 'zh-Hant'],
  ['zh', 'HK', 'zh-Hant'],
  ['zh', 'CN', 'zh'],
  ['zh', 'FR', 'zh'],
  ['zh-Hans', 'TW', 'zh-Hans'],
  ['en', 'US', 'en'],
  ['sr', 'ME', 'sr'],
])('%s as it is written in %s is %s', (tag, country, written) => {
  expect(writtenIn(tag, country)).toBe(written);
});
