import type { ReadableKind, UnreadableKind } from '../../problem/import-findings.ts';
import { entriesOf } from './zip.ts';

// What a document is, told by its bytes. What its name ends with says nothing.

/** How documents begin that are no text, as characters that are bytes. */
const BEGINNINGS: readonly (readonly [string, ReadableKind | UnreadableKind])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['%!PS', 'other'],
  ['\x7fELF', 'other'],
  ['MZ', 'other'],
];

/** A file of Office before 2007, and of what is kept behind a password today. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** The head of a PDF may stand behind other bytes (ISO 32000-1, annex H.3.4.1). */
const PDF_HEAD_WITHIN = 1024;

/** What a document is by its bytes alone, and whether it is locked; `text` stands for all kinds that are text. */
export interface BytesKind {
  readonly kind: ReadableKind | UnreadableKind;
  readonly locked?: true;
}

/** What a document is by how it begins, and, of packed files, by what is in them. */
export function kindOfBytes(bytes: Uint8Array): BytesKind {
  const head = latin1(bytes.subarray(0, PDF_HEAD_WITHIN));
  const start = head.replace(/^\xef\xbb\xbf/, '');
  const found = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (found !== undefined && !isWords(found[0], bytes)) return { kind: found[1] };
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith(COMPOUND)) return compoundKind(bytes);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: packedKind(bytes) };
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp|^BM[\s\S]{4}\0\0\0\0/.test(head)) return { kind: 'picture' };
  return { kind: isText(bytes) ? 'text' : 'other' };
}

/** "MZ", "BZh" and the like can begin a text. */
function isWords(beginning: string, bytes: Uint8Array): boolean {
  return /^[A-Za-z!]+$/.test(beginning) && isText(bytes);
}

/** True of bytes with no more control characters than a text has. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const length = Math.min(bytes.length, 8192);
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls * 50 <= length && (zeros * 50 <= length || (zeros * 4 > length && zeros * 10 < length * 7));
}

function compoundKind(bytes: Uint8Array): BytesKind {
  const names = latin1(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return { kind: 'docx', locked: true };
  if (names.includes('__substg1.0_')) return { kind: 'message' };
  if (names.includes('PowerPoint Document')) return { kind: 'slides' };
  return { kind: names.includes('WordDocument') || !names.includes('Workbook') ? 'doc' : 'table' };
}

/** What a file of a zip's making is, by the names of its parts. */
const PARTS: readonly (readonly [string, ReadableKind | UnreadableKind])[] = [
  ['word/', 'docx'],
  ['xl/', 'table'],
  ['ppt/', 'slides'],
  ['Index/Document.iwa', 'pages'],
  ['Index.zip', 'pages'],
];

function packedKind(bytes: Uint8Array): ReadableKind | UnreadableKind {
  const entries = entriesOf(bytes);
  if (entries === undefined) return latin1(bytes.subarray(0, 4096)).includes('word/') ? 'docx' : brokenKind(bytes);
  const names = [...entries.keys()];
  if (names.includes('content.xml')) return openDocumentKind(bytes);
  return PARTS.find(([part]) => names.some((name) => name.startsWith(part)))?.[1] ?? 'archive';
}

function brokenKind(bytes: Uint8Array): ReadableKind | UnreadableKind {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.includes('opendocument')) return openDocumentKind(bytes);
  return head.includes('[Content_Types].xml') ? 'docx' : 'archive';
}

/** The kind stands at the beginning, unpacked (OpenDocument 1.3, part 2, 3.3). */
function openDocumentKind(bytes: Uint8Array): ReadableKind | UnreadableKind {
  const said = /opendocument\.(text|spreadsheet|presentation|graphics)/.exec(latin1(bytes.subarray(0, 256)))?.[1];
  if (said === 'spreadsheet') return 'table';
  return said === 'presentation' || said === 'graphics' ? 'slides' : 'odt';
}

const WEB_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const TAG = /<(?:\/(?:p|div|h[1-6]|td|li|b|strong|span|a|ul|table)|br\s*\/?|p(?:\s[^<>]{0,300})?)>/gi;
const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|mime-version|content-type|message-id|received|return-path|delivered-to|reply-to|sender|dkim-signature|arc-[\w-]+|x-[\w-]+|list-[\w-]+|authentication-results|thread-[\w-]+|in-reply-to|references|content-[\w-]+|user-agent|importance):/i;

/** What a text is: a web page, an e-mail, Markdown, or just text. */
export function kindOfText(text: string): 'html' | 'eml' | 'markdown' | 'text' {
  const start = text.slice(0, 200_000);
  if (WEB_PAGE.test(start.slice(0, 4096))) return 'html';
  if (isMail(start)) return 'eml';
  if ((start.match(TAG)?.length ?? 0) >= 5) return 'html';
  return isMarkdown(start) ? 'markdown' : 'text';
}

/** A message begins with fields (RFC 5322, 2.2): who sent it, and two more at least. */
function isMail(text: string): boolean {
  const head = /^(?:From [^\n]*\n)?([\s\S]*?)(?:\r?\n){2}/.exec(text.slice(0, 60_000))?.[1] ?? '';
  const fields = head.split(/\r?\n(?![ \t])/);
  const known = fields.filter((field) => MAIL_HEADERS.test(field));
  const isWhole = fields.every((field) => /^[!-9;-~]+:/.test(field));
  return (
    isWhole && known.length >= 3 && known.some((field) => /^(?:from|received|mime-version|message-id):/i.test(field))
  );
}

/** Two marks or more that only Markdown has. */
function isMarkdown(text: string): boolean {
  const marks = text.match(
    /^#{1,6} +\S|\*\*[^*\s][^*\n]*\*\*|__[^_\s][^_\n]*__|\]\((?:https?:|mailto:|\/|#)|^\|? *:?-{3,}:? *\|[ |:-]*$|^\*[^*\s][^*\n]*\*$/gm,
  );
  return (marks?.length ?? 0) >= 2;
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
