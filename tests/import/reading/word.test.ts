import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { FOOTER, HEADER, paragraphs, readFile, SHEET } from './told.ts';

const WITH_BOX = SHEET.replace('PLEASE TAKE ACTION', '[box] PLEASE TAKE ACTION');
const WHOLE = `[header] ${HEADER}\n\n${WITH_BOX}\n\n[footer] ${FOOTER}`;
/** In the Word file, the paragraph that begins the columns is empty. */
const OF_WORD = WHOLE.replace('COPIES TO:', 'COPIES TO:\n');

test.each([
  ['sheet.docx', OF_WORD],
  ['sheet.odt', WHOLE],
  ['sheet.rtf', OF_WORD],
])('%s: headers, boxes, line breaks, items and tables of a word processor', async (file, expected) => {
  const { sheet, problems } = await readFile(file);
  expect(problems).toEqual([]);
  expect(paragraphs(sheet).replace('Page 2', 'Page 1')).toBe(expected);
  const bold = sheet?.lines.filter((line) => line.bold && line.role === 'text').map(({ text }) => text.slice(0, 11));
  expect(bold).toEqual(['Poet Lin Mo', 'TAKE ACTION', 'COPIES TO:']);
});

const rtf = async (text: string) => {
  const { sheet } = await readDocument(Buffer.from(text, 'latin1'), { file: 'sheet.rtf', languages: ['en'] });
  return sheet?.lines.map((line) => line.text);
};

test('rich text in old code pages, with numbers of characters, bullets and groups that are left out', async () => {
  expect(
    await rtf(
      String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset2 Symbol;}}{\*\generator X;}` +
        String.raw`{\info{\title No}}\pard \'cf\'f0\'e8\'e2\'e5\'f2 {\f1 \'8aimek}\line \u1055?\u1080?: \ldblquote a\rdblquote\par` +
        String.raw`{\f2\'b7}\tab Free her\par {\pict 0102}{\field{\*\fldinst{HYPERLINK "x"}}{\fldrslt a@b.example}}{\v no}\par}`,
    ),
  ).toEqual(['Привет Šimek', 'Пи: “a”', 'Free her', 'a@b.example']);
});
