import type { FindingArguments } from '../../finding.ts';
import type { ReadableKind, UnreadableKind } from '../../import-findings.ts';
import type { Message } from '../../messages.ts';

// What `appeal import` says in English of a document as a file: of what kind it is, and why it cannot be read.

const KINDS: Readonly<Record<ReadableKind | UnreadableKind, string>> = {
  text: 'a text file',
  markdown: 'a Markdown file',
  html: 'a web page',
  pdf: 'a PDF',
  docx: 'a file of Word (.docx)',
  odt: 'a file of LibreOffice (.odt)',
  rtf: 'rich text (.rtf)',
  eml: 'an e-mail',
  doc: 'a file of an old Word (.doc)',
  message: 'a message of Outlook (.msg)',
  pages: 'a file of Pages',
  table: 'a spreadsheet',
  slides: 'a presentation',
  picture: 'a picture',
  archive: 'a packed file (.zip)',
  other: 'no text, and no document of a kind that can be read',
};

const READABLE = 'Give a text, a web page, a PDF, an e-mail, or a file of Word (.docx) or LibreOffice (.odt).';
const SAVE_ANEW = 'Open it in a word processor, save it as .docx or .odt, and give that file.';
const TO_DO: Readonly<Record<UnreadableKind, string>> = {
  doc: SAVE_ANEW,
  message: 'Save it as .eml or as text, or drag it out of the mail program, and give that file.',
  pages: SAVE_ANEW,
  table: READABLE,
  slides: READABLE,
  picture: 'Make a PDF with text of it, with a program such as ocrmypdf, and give that.',
  archive: 'Unpack it, and give the document that is in it.',
  other: READABLE,
};

const OF: Readonly<Record<FindingArguments['import-too-much']['of'], string>> = {
  pages: 'pages',
  lines: 'lines',
  parts: 'parts',
  depth: 'levels, one within another',
};

const MEGABYTE = 1_048_576;
const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / MEGABYTE))} MB`;
const few = (items: readonly (string | number)[]) =>
  items.length > 6 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : items.join(', ');

type DocumentCode =
  | 'import-empty'
  | 'import-too-large'
  | 'import-unpacks'
  | 'import-too-much'
  | 'import-slow'
  | 'import-kind'
  | 'import-locked'
  | 'import-broken'
  | 'import-scan'
  | 'import-scan-pages'
  | 'import-hyphen'
  | 'import-characters'
  | 'import-recoded'
  | 'import-left-alone'
  | 'import-attachment'
  | 'import-attachments-left';

/** The sentences of the document as a file. */
export const documents = {
  'import-empty': ({ kind }) => ({
    sentence: kind === 'text' ? 'The file is empty.' : `This is ${KINDS[kind]} with no words in it.`,
    hint: 'Is it the right file?',
  }),
  'import-too-large': ({ kind, bytes, limit }) => ({
    sentence: `This is ${KINDS[kind]} of ${megabytes(bytes)}; at most ${megabytes(limit)} of that kind are read.`,
    hint: 'Is it the right file? If it is, save the pages of the casesheet as a document of their own.',
  }),
  'import-unpacks': ({ kind, limit }) => ({
    sentence: `This is ${KINDS[kind]} that unpacks to more than ${megabytes(limit)}, or claims to: no casesheet does. Nothing was read.`,
    hint: 'Do not open it elsewhere if you do not know where it comes from.',
  }),
  'import-too-much': ({ of, limit }) => ({
    sentence: `The document has more than ${limit} ${OF[of]}: no casesheet has.`,
    hint: 'Save the pages of the casesheet as a document of their own.',
  }),
  'import-slow': ({ kind }) => ({
    sentence: `This is ${KINDS[kind]} that takes longer to read than any casesheet. It was given up.`,
    hint: 'Open it, print it into a new PDF, and give that file.',
  }),
  'import-kind': ({ is }) => ({ sentence: `This is ${KINDS[is]}.`, hint: TO_DO[is] }),
  'import-locked': ({ kind }) => ({
    sentence: `This is ${KINDS[kind]} that opens with a password only.`,
    hint: 'Open it, save it without the password, and give that file.',
  }),
  'import-broken': ({ kind }) => ({
    sentence: `This is ${KINDS[kind]} that is damaged or not whole.`,
    hint: 'Fetch it again, or open it where it was made and save it anew.',
  }),
  'import-scan': ({ pages, path }) => ({
    sentence: `The PDF has ${pages === 1 ? 'a picture of a page' : 'pictures of pages'} and no text: it is a scan.`,
    hint: `Make text of it with "ocrmypdf ${path} with-text.pdf", give with-text.pdf, and compare every name and number.`,
  }),
  'import-scan-pages': ({ pages, path }) => ({
    sentence: `${pages.length === 1 ? 'Page' : 'Pages'} ${few(pages)} of the PDF ${pages.length === 1 ? 'has' : 'have'} no text: what stands there was not read.`,
    hint: `If it matters, make text of it with "ocrmypdf --skip-text ${path} with-text.pdf", and give that file.`,
  }),
  'import-hyphen': ({ found }) => ({
    sentence: `A word that was parted at the end of a line is read as "${found}".`,
    hint: 'If it is written with a hyphen, put it in.',
  }),
  'import-characters': ({ count }) => ({
    sentence: `${count === 1 ? 'A character' : `${count} characters`} of the file cannot be read, the first in this line.`,
    hint: 'Compare the place with the document, or fetch the file again.',
  }),
  'import-recoded': ({ encoding }) => ({
    sentence: `The file is not UTF-8. It was read as ${encoding}.`,
    hint: 'If letters are wrong, say the language of the document with --lang, or save it with the encoding "UTF-8".',
  }),
  'import-left-alone': ({ scripts, remote }) => ({
    sentence: `The document has ${[scripts ? ['scripts, which were not run'] : [], remote ? ['pictures or files from the web, which were not fetched'] : []].flat().join(', and ')}.`,
  }),
  'import-attachment': ({ name }) => ({ sentence: `The casesheet was read from the attachment ${name}.` }),
  'import-attachments-left': ({ names }) => ({
    sentence: `The e-mail itself was read, and not what is attached to it: ${few(names)}.`,
    hint: 'If the casesheet is one of them, save it and give that file.',
  }),
} satisfies { readonly [C in DocumentCode]: (values: FindingArguments[C]) => Message };
