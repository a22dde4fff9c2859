import { expect, test } from 'vitest';
import { OnceAFolder } from '../../src/check/once.ts';
import type { CheckedFile, CheckFinding } from '../../src/check/report.ts';
import { finding } from '../../src/problem/finding.ts';
import { en } from '../../src/problem/messages/en.ts';
import { describe } from '../../src/problem/messages.ts';

// What rules say of every case of a folder alike.

const place = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 });
/** As a check gives it. Told to the compiler by name: to find it among all findings takes it twenty seconds. */
const found = (one: object, rule: string, more: object = {}): CheckFinding =>
  ({ ...one, rule, lines: [], ...more }) as unknown as CheckFinding;
const lacks = (file: string, language: string, more: Partial<CheckFinding> = {}): CheckFinding =>
  found(finding('rule/letter-language', { language, others: 0 }, place(file), 'note'), 'letter-language', more);
const other = (file: string): CheckFinding =>
  found(finding('rule/translation-review', { language: 'fr' }, place(file), 'note'), 'translation-review');
const checked = (file: string, ...findings: readonly CheckFinding[]): CheckedFile => ({ file, findings, failed: [] });
const told = (files: readonly CheckedFile[]) => {
  const once = new OnceAFolder();
  for (const one of files) once.count(one);
  return Array.from(once.told(files), ({ findings }) => findings.map((one) => describe(one, en).sentence));
};

test('is told of the first case, with how many others there are', () => {
  const files = ['a', 'b', 'c'].map((name) => checked(`cases/${name}.yaml`, lacks(`cases/${name}.yaml`, 'zh')));
  expect(told(files)).toEqual([
    ['The case has no letter in Chinese, which the officials read best; nor have 2 other cases beside it.'],
    [],
    [],
  ]);
});

test('of another folder or language it is told again, and what a comment lets pass is none of them', () => {
  const files = [
    checked('cases/a.yaml', lacks('cases/a.yaml', 'zh', { waived: 'nobody writes Chinese' })),
    checked('cases/b.yaml', lacks('cases/b.yaml', 'zh')),
    checked('cases/c.yaml', lacks('cases/c.yaml', 'fr')),
    checked('more/d.yaml', lacks('more/d.yaml', 'zh')),
  ];
  expect(told(files).map((one) => one.length)).toEqual([1, 1, 1, 1]);
  expect(told(files)[1]).toEqual(['The case has no letter in Chinese, which the officials read best.']);
});

test('other rules say it of every case', () => {
  const files = ['a', 'b'].map((name) => checked(`cases/${name}.yaml`, other(`cases/${name}.yaml`)));
  expect(told(files).map((one) => one.length)).toEqual([1, 1]);
});
