import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../src/case/example.ts';
import { briefly, EMPTY_IN_DRAFT, isNotFilledIn, leftOutOfList } from '../../src/case/filled-in.ts';
import { readHead } from '../../src/case/head.ts';
import { readCase } from '../../src/case/read.ts';
import { draft } from '../../src/problem/messages/en/draft.ts';

// A draft that nobody filled in is one finding; a broken case is all that is wrong with it.

const DRAFT = exampleCase('jane-doe', draft);
const source = (text: string) => ({ text, file: 'jane-doe.yaml', slug: 'jane-doe' });
const codes = (text: string) => briefly(readCase(source(text)).problems, 'jane-doe').map(({ code }) => code);

describe('a draft that is not filled in', () => {
  test('is said in one finding, by name', () => {
    expect(briefly(readCase(source(DRAFT)).problems, 'jane-doe')).toEqual([
      {
        code: 'case-not-filled-in',
        arguments: { slug: 'jane-doe' },
        severity: 'error',
        place: { file: 'jane-doe.yaml', line: 18, column: 8 },
      },
    ]);
  });

  test('is one for a list of deadlines too, which reads only its head', () => {
    expect(briefly(readHead(source(DRAFT)).problems, 'jane-doe').map(({ code }) => code)).toEqual([
      'case-not-filled-in',
    ]);
  });

  test('has each of the fields that are known as empty in it, and no other', () => {
    const fields = readCase(source(DRAFT)).problems.map((one) => String((one.arguments as { field: string }).field));
    expect(fields).toHaveLength(EMPTY_IN_DRAFT.length);
    for (const [index, field] of fields.entries()) {
      const form = (EMPTY_IN_DRAFT[index] ?? '').replace('[]', '[1]').replace(/\*/, () => field.split('.')[1] ?? '');
      expect(field).toBe(form);
    }
  });

  test.each([
    ['one field filled in', DRAFT.replace('title: ""', 'title: A choir')],
    [
      'all but one',
      DRAFT.replace('opening: ""', 'opening: x').replace(/""$/gm, '"GB"').replace('title: "GB"', 'title: ""'),
    ],
    ['another target and another language', DRAFT.replace('  official:', '  mayor:').replace('  en:', '  fr:')],
    ['the quotes deleted', DRAFT.replaceAll('""', '')],
    ['a field that may be left out, begun', DRAFT.replace('#deadline: ""', 'deadline: ""')],
  ])('is still one with %s', (_, text) => {
    expect(codes(text)).toEqual(['case-not-filled-in']);
  });

  test.each([
    ['a wrong value', DRAFT.replace('country: ""', 'country: France'), 'value-wrong'],
    ['a misspelt key', DRAFT.replace('title: ""', 'titel: ""'), 'key-unknown'],
    ['nobody in it', DRAFT.replace(/^people:[\s\S]*?^# Other/m, 'people: []\n# Other'), 'value-empty'],
    ['broken YAML', DRAFT.replace('title: ""', 'title: "'), 'yaml-sentence'],
  ])('is a broken case with %s', (_, text, code) => {
    expect(codes(text)).toContain(code);
    expect(codes(text)).not.toContain('case-not-filled-in');
  });

  test('is no whole case in which something optional is empty', () => {
    const whole = DRAFT.replace(/""$/gm, '"GB"').replace('#deadline: "GB"', 'deadline:');
    expect(codes(whole)).toEqual(['value-empty']);
  });
});

test('in a list a draft is left out with a warning, and a broken case is an error', () => {
  const draftFound = briefly(readCase(source(DRAFT)).problems, 'jane-doe');
  const broken = briefly(readCase(source(DRAFT.replace('title: ""', 'titel: ""'))).problems, 'jane-doe');
  expect(leftOutOfList(draftFound)).toMatchObject([{ code: 'case-not-filled-in', severity: 'warning' }]);
  expect(leftOutOfList(broken)).toEqual(broken);
  expect(broken.length).toBeGreaterThan(1);
  expect([draftFound, broken].map((found) => found.some(isNotFilledIn))).toEqual([true, false]);
});
