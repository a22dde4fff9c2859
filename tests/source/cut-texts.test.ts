import { describe, expect, test } from 'vitest';
import { cutTexts } from '../../src/source/cut-texts.ts';

// Words behind a # that were no comment.

describe('words that a # cuts off are told, with the line as it should be', () => {
  test.each([
    ['  - Suite # 4', '# 4', '- "Suite # 4"'],
    ['    - Release her from Cell # 12 now.', '# 12 now.', '- "Release her from Cell # 12 now."'],
    ['street: Carrera 99 # 9-99', '# 9-99', 'street: "Carrera 99 # 9-99"'],
    ['- Flat #4', '#4', '- "Flat #4"'],
    ['post: Free Ilva Morrund now! #FreeIlva', '#FreeIlva', 'post: "Free Ilva Morrund now! #FreeIlva"'],
    ['- Apartment # B', '# B', '- "Apartment # B"'],
    ['- Her "own" flat #4', '#4', '- \'Her "own" flat #4\''],
  ])('%s', (line, cut, whole) => {
    const text = `a: b\n${line}\nc: d\n`;
    const column = line.indexOf('#') + 1;
    expect(cutTexts(text, 'a.yaml')).toEqual([
      {
        code: 'yaml-cut',
        severity: 'warning',
        arguments: { cut, line: whole },
        place: { file: 'a.yaml', line: 2, column },
      },
    ]);
  });
});

test.each([
  'country: GB # as the sheet has it',
  'deadline: 2020-06-08 # appeal: allow deadline-passed because it is over',
  'phone: ["+44 20 7946 0999"] # 020 7946 0999 stands on the sheet',
  'name: "Suite # 4"',
  "name: 'Suite #4' #5",
  'address: # 4 lines',
  'body: |\n  Suite # 4\n  #FreeIlva',
  'body: >-\n  Suite # 4',
  '# 4 of them',
  'a: "one\n  two #3"',
  'a: b#4',
])('%j is as it was meant', (text) => {
  expect(cutTexts(`${text}\n`, 'a.yaml')).toEqual([]);
});

test('no more than a hundred are told of one file', () => {
  expect(cutTexts('- x #4\n'.repeat(5000), 'f.yaml')).toHaveLength(100);
});
