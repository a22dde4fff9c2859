import { expect, test } from 'vitest';
import type { SheetLine } from '../../../src/import/sheet.ts';
import { targetsIn } from '../../../src/import/targets/targets.ts';

// An embassy that only those of one country are to write to.

const embassy = (language: string, heading: string | undefined, ...texts: string[]) => {
  const lines = texts.map((text, nth): SheetLine => ({ text, line: nth + 1, role: 'text', gap: false, ends: false }));
  const [found] = targetsIn(lines, { kind: 'copy', languages: [language], ...(heading ? { heading } : {}) });
  return { for: found?.for.map(({ value }) => value).join(), instructions: found?.instructions?.value };
};

test.each([
  ['fr', 'FR', '(pour les personnes qui écrivent de France)'],
  ['fr', 'ES', "(pour ceux qui écrivent d'Espagne)"],
  ['fr', 'BE', '(si vous habitez en Belgique)'],
  ['de', 'CH', '(für Schreibende in der Schweiz)'],
  ['de', 'AT', '(für alle, die in Österreich leben)'],
  ['es', 'ES', '(para las personas que escriban desde España)'],
  ['it', 'IT', '(per chi scrive dall’Italia)'],
  ['pt', 'PT', '(para as pessoas que escrevem de Portugal)'],
  ['en', 'IE', '(for those living in Ireland)'],
  ['ar', 'FR', '(للمقيمين في فرنسا)'],
])('%s %s: %s', (language, code, remark) => {
  const block = ['Embassy of Samoa', '1 Sample Street', '1234 Sampletown'];
  expect(embassy(language, undefined, ...block, remark)).toEqual({ for: code, instructions: undefined });
  expect(embassy(language, `Copies ${remark}:`, ...block).for).toBe(code);
});

test('What a day is given for is no instruction on how to reach an official', () => {
  const block = ['Minister of Samples', '1 Sample Street', '1234 Sampletown'];
  expect(embassy('en', undefined, ...block, 'Write before 30 September 2006.').instructions).toBeUndefined();
  expect(embassy('en', undefined, ...block, 'Fax: 01 555 0100 (please keep trying)').instructions).toBe(
    'please keep trying',
  );
});
