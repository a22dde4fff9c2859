import { expect, test } from 'vitest';
import { csv } from '../../src/render/csv.ts';

test('cells with commas, quotes and line breaks come back whole', () => {
  expect(csv(['a', 'b'], [['No 380, Huanghe lu', 'the "old" town']])).toBe(
    'a,b\r\n"No 380, Huanghe lu","the ""old"" town"\r\n',
  );
});

test('no cell is a formula to a spreadsheet', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    expect(
      csv(['a'], [[cell]])
        .split('\r\n')[1]
        ?.replace(/^"/, ''),
    ).toBe(`'${cell}`);
});
