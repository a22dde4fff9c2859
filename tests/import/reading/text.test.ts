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
