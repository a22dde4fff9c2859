import { expect, test } from 'vitest';
import { FOOTER, HEADER, paragraphs, readFile, SHEET } from './told.ts';

const WITH_BOX = SHEET.replace('PLEASE TAKE ACTION', '[box] PLEASE TAKE ACTION');
const WHOLE = `[header] ${HEADER}\n\n${WITH_BOX}\n\n[footer] ${FOOTER}`;
/** In the Word file, the paragraph that begins the columns is empty. */
const OF_WORD = WHOLE.replace('COPIES TO:', 'COPIES TO:\n');

test.each([['sheet.docx', OF_WORD]])(
  '%s: headers, boxes, line breaks, items and tables of a word processor',
  async (file, expected) => {
    const { sheet, problems } = await readFile(file);
    expect(problems).toEqual([]);
    expect(paragraphs(sheet)).toBe(expected);
    const bold = sheet?.lines.filter((line) => line.bold && line.role === 'text').map(({ text }) => text.slice(0, 11));
    expect(bold).toEqual(['Poet Lin Mo', 'TAKE ACTION', 'COPIES TO:']);
  },
);
