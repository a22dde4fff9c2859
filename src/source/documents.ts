import type { DocumentKind } from '../problem/finding.ts';

// Files of word processors, browsers and the like, told by how they begin: their bytes are no words.

/** So many bytes at the beginning say what a file is; the parts of a zip file are named at its end too. */
const HEAD = 4096;

/** How files begin that are no zip file and no web page, as characters that are bytes. */
const BEGINNINGS: Readonly<Record<string, DocumentKind>> = {
  '%PDF-': 'pdf',
  '{\\rtf': 'rtf',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1': 'doc',
  '\x89PNG': 'picture',
  '\xff\xd8\xff': 'picture',
  GIF8: 'picture',
};

/** A web page, perhaps behind a byte-order mark and a line that says it is XML. */
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** What a file of a zip's making is, by the name of a part that only it has. */
const PARTS: readonly (readonly [string, DocumentKind])[] = [
  ['application/vnd.oasis.opendocument', 'odt'],
  ['word/', 'docx'],
  ['Index/Document.iwa', 'pages'],
  ['Index.zip', 'pages'],
];

/** What a file is, if it is no text that anybody wrote. */
export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const head = latin1(bytes.subarray(0, HEAD));
  if (WEB_PAGE.test(head)) return 'html';
  const beginning = Object.keys(BEGINNINGS).find((one) => head.startsWith(one));
  if (beginning !== undefined) return BEGINNINGS[beginning];
  if (!head.startsWith('PK\x03\x04') && !head.startsWith('PK\x05\x06')) return undefined;
  const whole = head + latin1(bytes.subarray(Math.max(HEAD, bytes.length - 16 * HEAD)));
  return PARTS.find(([part]) => whole.includes(part))?.[1] ?? 'archive';
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
