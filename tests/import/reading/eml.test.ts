import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/reading/read-document.ts';
import { FOOTER, HEADER, SHEET } from './told.ts';

const HEAD = 'From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: Please write\r\nMIME-Version: 1.0\r\n';
const BODY = 'Dear all,\r\n\r\nplease find this week\x92s action below or attached. Thanks!\r\n';
const attached = (file: string) =>
  `--x\r\nContent-Type: application/octet-stream; name="${file}"\r\nContent-Disposition: attachment; filename="${file}"\r\n` +
  `Content-Transfer-Encoding: base64\r\n\r\n${readFileSync(new URL(`files/${file}`, import.meta.url)).toString('base64')}\r\n`;

const read = (mail: string) => readDocument(Buffer.from(mail, 'latin1'), { file: 'mail.eml', languages: ['en'] });
const mixed = (...parts: string[]) =>
  `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n${BODY}${parts.join('')}--x--\r\n`;

test('the text of an e-mail, also in an old code page', async () => {
  const { sheet, problems } = await read(`${HEAD}Content-Type: text/plain; charset=windows-1252\r\n\r\n${BODY}`);
  expect(sheet?.kind).toBe('eml');
  expect(sheet?.lines.map(({ text }) => text)).toEqual([
    'Dear all,',
    'please find this week’s action below or attached. Thanks!',
  ]);
  expect(problems).toEqual([]);
});

test('the attachment that is the casesheet, whatever it is called', async () => {
  const { sheet, problems } = await read(mixed(attached('page.html'), attached('sheet.docx')));
  expect(sheet?.kind).toBe('docx');
  expect(sheet?.lines[0]?.text).toBe(HEADER);
  expect(sheet?.lines.at(-1)?.text).toBe(FOOTER);
  expect(problems).toMatchObject([
    { code: 'import-attachment', arguments: { name: 'sheet.docx' } },
    { code: 'import-attachments-left', arguments: { names: ['page.html'] } },
  ]);
});

test('a casesheet in the message itself, and a picture beside it', async () => {
  const sheetText = SHEET.replace(/\[\w+\] /g, '')
    .replaceAll('\n', '\r\n')
    .replace(/[^\0-\x7f]/g, "'");
  const { sheet, problems } = await read(
    mixed()
      .replace(BODY, `${BODY}\r\n${sheetText}\r\n`)
      .replace('--x--', `--x\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--x--`),
  );
  expect(sheet?.kind).toBe('eml');
  expect(sheet?.lines.some(({ text }) => text === 'Director Wang Jiang')).toBe(true);
  expect(problems).toEqual([]);
});

test('an attachment that is damaged is told, if the message is read in its place', async () => {
  const damaged =
    '--x\r\nContent-Type: application/pdf; name="ua.pdf"\r\nContent-Disposition: attachment; filename="ua.pdf"\r\n' +
    `Content-Transfer-Encoding: base64\r\n\r\n${btoa('%PDF-1.7\r\n')}\r\n`;
  const { sheet, problems } = await read(mixed(damaged));
  expect(sheet?.lines[0]?.text).toBe('Dear all,');
  expect(problems).toMatchObject([{ code: 'import-broken', severity: 'warning', arguments: { kind: 'pdf' } }]);
});

test('e-mails within e-mails without end, or parts within parts, do no harm', async () => {
  let mail = `${HEAD}\r\nInnermost\r\n`;
  for (let depth = 0; depth < 40; depth++)
    mail = `${HEAD}Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${mail}\r\n--b${depth}--\r\n`;
  const { problems } = await read(mail);
  expect(problems.every(({ code }) => code.startsWith('import-'))).toBe(true);
  let parts = 'text';
  for (let depth = 0; depth < 300; depth++)
    parts = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${parts}\r\n--b${depth}--\r\n`;
  expect((await read(`${HEAD}${parts}`)).problems.map(({ code }) => code)).toEqual(['import-broken']);
});
