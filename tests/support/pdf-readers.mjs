// What readers of others copy from a PDF and search in it: poppler's pdftotext and mupdf's mutool, where they are, and from npm
// pdf.js, which is in Firefox, and pdfium, which is in Chrome.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const JS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** @param {string} program @param {readonly string[]} words */
const said = (program, words) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** @type {Promise<typeof import('pdfjs-dist')> | undefined} */
let js;
/** @type {Promise<unknown> | undefined} */
let worker;

/**
 * The program itself reads PDFs by a pdf.js of another version, and all of them look for their other half in one global variable.
 * @param {string} path
 */
async function byPdfJs(path) {
  const all = /** @type {{ pdfjsWorker?: unknown }} */ (globalThis);
  const others = all.pdfjsWorker;
  js ??= import(pathToFileURL(join(JS, 'legacy/build/pdf.mjs')).href);
  worker ??= import(pathToFileURL(join(JS, 'legacy/build/pdf.worker.mjs')).href);
  const { getDocument } = await js;
  all.pdfjsWorker = await worker;
  try {
    return await textBy(getDocument, path);
  } finally {
    all.pdfjsWorker = others;
  }
}

/** @param {typeof import('pdfjs-dist').getDocument} getDocument @param {string} path */
async function textBy(getDocument, path) {
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    standardFontDataUrl: `${join(JS, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const file = await task.promise;
  let text = '';
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const one of items) if ('str' in one) text += one.str + (one.hasEOL ? '\n' : '');
    text += '\n';
  }
  await task.destroy();
  return text;
}

/** @type {Promise<PDFiumLibrary> | undefined} */
let pdfium;

/** @param {string} path */
async function byPdfium(path) {
  pdfium ??= PDFiumLibrary.init();
  const file = await (await pdfium).loadDocument(readFileSync(path));
  const text = [...file.pages()].map((page) => page.getText()).join('\n');
  file.destroy();
  return text;
}

/**
 * The readers; `program` is what must be on PATH.
 * @type {readonly { readonly name: string, readonly program?: string, readonly read: (path: string) => string | Promise<string> }[]}
 */
export const READERS = [
  { name: 'poppler', program: 'pdftotext', read: (path) => said('pdftotext', [path, '-']) },
  { name: 'mupdf', program: 'mutool', read: (path) => said('mutool', ['draw', '-q', '-F', 'txt', '-o', '-', path]) },
  { name: 'pdf.js', read: byPdfJs },
  { name: 'pdfium', read: byPdfium },
];

/** Characters of which nothing is seen: pdf.js leaves them out, and most searches pass over them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** A hyphen at the end of a line, for which pdfium writes U+0002 or U+FFFE, and no end. */
const DIVIDED = new RegExp(`[-\u00ad\u058a]\n|[\ufffe${String.fromCharCode(2)}]\n?`, 'g');

/** A text as a search compares it. @param {string} text */
const plain = (text) => text.replace(UNSEEN, '').normalize('NFKC');

/**
 * A text that was read, as a search sees it: lines run on, whether a word was divided or ended there.
 * @param {string} text
 * @param {boolean} spaced whether the language puts spaces between words
 */
function flat(text, spaced) {
  const whole = text.replace(/\r/g, '').replace(DIVIDED, '');
  return plain(whole.replace(/\s*\n\s*/g, spaced ? ' ' : '').replace(/\s+/g, ' '));
}

/**
 * The words of a text, each once.
 * @param {readonly string[]} texts
 * @param {string} language
 */
export function wordsIn(texts, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = texts.flatMap((text) => [...segmenter.segment(text)].filter((one) => one.isWordLike));
  return [...new Set(words.map(({ segment }) => plain(segment)))];
}

/**
 * The words that are not in a text that was read. `turned`: lines of the text stand as they do on the page, from left to right.
 * @param {readonly string[]} words
 * @param {string} text
 * @param {{ readonly spaced: boolean, readonly turned?: boolean }} how
 */
export function wordsLost(words, text, { spaced, turned = false }) {
  const found = flat(text, spaced);
  const back = turned ? flat([...text].reverse().join(''), spaced) : '';
  return words.filter((word) => !found.includes(word) && !back.includes(word));
}
