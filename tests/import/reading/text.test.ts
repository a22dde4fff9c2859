import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readDocument(bytes(text), { file: 'sheet.txt', languages: ['en'] });

test('lines of a text are numbered as in the file, and blank lines are gaps', async () => {
  const { sheet, problems } = await read('URGENT ACTION\r\n\r\n  Dear\u00a0Minister,\r\nI write\r\n');
  expect(problems).toEqual([]);
  expect(sheet?.lines).toEqual([
    { text: 'URGENT ACTION', line: 1, role: 'text', gap: true, ends: true },
    { text: 'Dear Minister,', line: 3, role: 'text', gap: true, ends: false },
    { text: 'I write', line: 4, role: 'text', gap: false, ends: true },
  ]);
});

test('signs before items go, and a dash within a sentence stays', async () => {
  const { sheet } = await read(
    'I call on you to:\n• release her;\n- drop the charges.\n\nHer brother\n– a nurse – is free.',
  );
  expect(sheet?.lines.map(({ text, role }) => `${role}: ${text}`)).toEqual([
    'text: I call on you to:',
    'item: release her;',
    'item: drop the charges.',
    'text: Her brother',
    'text: – a nurse – is free.',
  ]);
});

test('an empty file is told', async () => {
  const { sheet, problems } = await read(' \n\n');
  expect(sheet).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['import-empty']);
});

test('addresses beside each other are read one after the other, and labels with their values line by line', async () => {
  const { sheet } = await read(
    [
      'Chairman of the Board                   The Hon Ada Sample',
      'Sample Board of Pardons                 Governor of Example',
      '99 Example Avenue                       State House',
      'Sampleton                               Sampleton',
      '',
      'Number of the prisoner:     123',
      'Where she is being held:    Sampleton',
      'Since when she is held:     March',
    ].join('\n'),
  );
  expect(sheet?.lines.map(({ text, gap, line }) => `${line}${gap ? ' |' : ''} ${text}`)).toEqual([
    '1 | Chairman of the Board',
    '2 Sample Board of Pardons',
    '3 99 Example Avenue',
    '4 Sampleton',
    '1 | The Hon Ada Sample',
    '2 Governor of Example',
    '3 State House',
    '4 Sampleton',
    '6 | Number of the prisoner: 123',
    '7 Where she is being held: Sampleton',
    '8 Since when she is held: March',
  ]);
});
