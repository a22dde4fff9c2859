import { expect, test } from 'vitest';
import { documentKind } from '../../src/source/documents.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['Word', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml … word/document.xml', 'docx'],
  ['Word, whose parts are named at the end only', `PK\x03\x04${'\0'.repeat(90_000)}word/document.xml`, 'docx'],
  ['LibreOffice', 'PK\x03\x04\x14\0\0\x08mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
  ['Pages', 'PK\x03\x04Index/Document.iwa', 'pages'],
  ['any other zip file', 'PK\x03\x04wang.txt', 'archive'],
  ['an old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'doc'],
  ['rich text', '{\\rtf1\\ansi Dear Minister}', 'rtf'],
  ['PDF', '%PDF-1.7\n%\xe2\xe3', 'pdf'],
  ['a web page', '\xef\xbb\xbf\n<!DOCTYPE html><p>Dear', 'html'],
  ['a web page in XML', '<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
  ['a picture', '\x89PNG\r\n', 'picture'],
])('%s is told by its bytes', (_, text, kind) => {
  expect(documentKind(bytes(text))).toBe(kind);
});

test.each([
  ['words', 'Dear Minister,\n'],
  ['words about a file', 'PK is the mark of a zip file; %PDF- that of a PDF.'],
  ['Markdown with a comment', '<!-- <html> is what this is not -->\n\nDear Minister,'],
  ['a word like the name of a tag', '<htmlish>'],
  ['nothing', ''],
])('%s are text', (_, text) => {
  expect(documentKind(bytes(text))).toBeUndefined();
});
