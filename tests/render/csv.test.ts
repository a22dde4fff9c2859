import { expect, test } from 'vitest';
import { csv, textCell } from '../../src/render/csv.ts';

test('cells with commas, quotes and line breaks come back whole', () => {
  expect(csv(['a', 'b'], [['No 380, Huanghe lu', 'the "old" town']])).toBe(
    '\ufeffa,b\r\n"No 380, Huanghe lu","the ""old"" town"\r\n',
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

test.each(['01067', '3-5', '1/2', '1E5', '12345678901234567890', '2026-01-02', '1.50', '(1)', '٠١٠٦٧'])(
  '%s stays the text that it is in a spreadsheet',
  (text) => {
    expect(csv(['a'], [[textCell(text)]])).toBe(`\ufeffa\r\n\t${text}\r\n`);
  },
);

test.each(['3 Sample Street', 'LS1 1AA', '01067 Musterstadt', '', 'Rue 5'])('%s needs nothing', (text) => {
  expect(textCell(text)).toBe(text);
});
