import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { FOOTER, HEADER, paragraphs, readFile, SHEET } from './told.ts';

const PAGE = `[heading] TEACHER HELD FOR A SONG

The teacher Ada Brandt has been held since 3 May 2024 because her pupils sang a song of which the mayor of Oldtown did not think highly. Nobody has told her what she is accused of, and her lawyer has not been let in.

Minister of Education
Otto Krantz
1 Long Street
10115 Oldtown
Germany

Mayor of Oldtown
Paula Stein
Market Square 2
10117 Oldtown
Germany

Dear Minister,

I write to you about Ada Brandt, a teacher of music for whose arrest no reason has been given, although the law says that everybody must be told within two days, and although her pupils and their parents have asked for it three times in writing.

I urge you to:

[item] Release Ada Brandt at once, unless she is charged with an offence that the law knows, and tried without delay;
[item] Let her lawyer visit her.

Yours sincerely,

[heading] ADDITIONAL INFORMATION

Ada Brandt has taught music for eleven years. The song is about a bridge.`;

test('a PDF of LibreOffice: header, items, a box, labels with values, two columns, a footer', async () => {
  const { sheet, problems } = await readFile('sheet.pdf');
  expect(problems).toEqual([]);
  expect(paragraphs(sheet)).toBe(`${HEADER}\n\n${SHEET}\n\n[footer] ${FOOTER}`);
});

test('a PDF that Chromium prints: tags, two columns, nothing of what it prints around the page', async () => {
  const { sheet, problems } = await readFile('page.pdf');
  expect(problems).toEqual([]);
  expect(paragraphs(sheet)).toBe(PAGE);
  expect(sheet?.lines.find(({ text }) => text === 'ADDITIONAL INFORMATION')).toMatchObject({
    page: 2,
    role: 'heading',
  });
});

test('a PDF that is cut off, or no PDF behind its first words, is told as damaged', async () => {
  const whole = readFileSync(new URL('files/page.pdf', import.meta.url));
  const options = { file: 'page.pdf', languages: ['en'] };
  const cut = await readDocument(
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('words '.repeat(300))]),
    options,
  );
  expect(cut.problems.map(({ code }) => code)).toEqual(['import-broken']);
  const half = await readDocument(whole.subarray(0, whole.length / 2), options);
  expect(half.problems.map(({ code }) => code)).toEqual(['import-broken']);
});
