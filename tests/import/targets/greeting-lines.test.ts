import { expect, test } from 'vitest';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';

// A greeting below an address, as letters of a language begin, is no line of it.

test.each([
  ['es', 'De mi mayor consideración:'],
  ['es', 'Muy Sr. mío:'],
  ['de', 'Euer Ehren,'],
  ['fr', 'À qui de droit,'],
  ['it', 'Gent.ma Dott.ssa Esempio,'],
  ['pt', 'Vossa Senhoria,'],
  ['en', 'Your Worship,'],
  ['ru', 'Уважаемый господин министр!'],
  ['ar', 'فضيلة القاضي،'],
  ['zh', '部长先生：'],
])('%s: %s', (language, greeting) => {
  const texts = ['Jane Sample', 'Minister of Justice', '1 Sample Road', 'Nairobi', 'Kenya', greeting];
  const lines = texts.map((text, nth): SheetLine => ({ text, line: nth + 1, role: 'text', gap: false, ends: false }));
  const [found] = targetsIn(lines, { kind: 'target', languages: [language, 'en'] });
  expect(found?.salutation[language]?.value).toEqual([greeting.replace(/[,:!،：]$/u, '')]);
  expect(found?.address.map(({ value }) => value)).toEqual(['1 Sample Road', 'Nairobi']);
});
