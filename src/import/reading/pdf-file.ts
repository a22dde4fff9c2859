import { getDocument, type MarkedContent, type Page, type PdfDocument, type TextItem } from 'unpdf/pdfjs';
import { type Tag, tagsOf } from './pdf-tags.ts';

// The one place that knows the library by which PDFs are read: it gives text and where it stands. Nothing in a PDF is run, drawn or fetched.

/** A run of text in one font on a page. Lengths in points (1/72 inch), `x` from the left and `y` from the top of the page to the baseline. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the font. */
  readonly size: number;
  /** A name for the font within the document. */
  readonly font: string;
  /** It is read from right to left. */
  readonly rightToLeft: boolean;
  /** What the file itself says that it is part of. */
  readonly tag?: Tag;
  /** The file says that it is no part of the text: a header, a footer, the number of a page. */
  readonly outside?: true;
}

/** A page and its text, in the order in which the file has it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** What a PDF has. */
export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly scripts: boolean;
}

/** Why a PDF was not read. */
export type PdfFault = 'locked' | 'broken' | 'many-pages' | 'much-text' | 'slow';

/** How much of a PDF is read. */
export interface PdfLimits {
  readonly pages: number;
  /** Of runs of text in all. */
  readonly runs: number;
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/** The text of a PDF with its places. It takes the bytes: they are empty afterwards. */
export async function pdfFile(data: Uint8Array, limits: PdfLimits): Promise<PdfFile | PdfFault> {
  const task = getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  const stop = () => void task.destroy().catch(() => undefined);
  limits.signal?.addEventListener('abort', stop);
  try {
    return await read(await task.promise, limits);
  } catch (error) {
    if (limits.signal?.aborted) return 'slow';
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
  } finally {
    limits.signal?.removeEventListener('abort', stop);
    await task.destroy().catch(() => undefined);
  }
}

async function read(document: PdfDocument, limits: PdfLimits): Promise<PdfFile | PdfFault> {
  if (document.numPages > limits.pages) return 'many-pages';
  const scripts = await document.hasJSActions().catch(() => false);
  const pages: PdfPage[] = [];
  let runs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const { items, ...page } = await readPage(await document.getPage(number));
    if (limits.signal?.aborted) return 'slow';
    runs += items;
    if (runs > limits.runs) return 'much-text';
    pages.push(page);
  }
  return { pages, scripts };
}

async function readPage(page: Page): Promise<PdfPage & { readonly items: number }> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const tags = tagsOf(await page.getStructTree().catch(() => null));
  const { items } = await page.getTextContent({ includeMarkedContent: tags.size > 0 });
  page.cleanup();
  const open: Mark[] = [];
  const runs: TextRun[] = [];
  for (const item of items) {
    if ('str' in item) runs.push(...runOf(item, transform, open.at(-1) ?? {}));
    else mark(item, open, tags);
  }
  return { width, height, runs, items: items.length };
}

/** What the marks around a run say of it. */
interface Mark {
  readonly tag?: Tag;
  readonly outside?: true;
}

/** Marked content begins or ends; what is marked within a paragraph is part of it. */
function mark({ type, id, tag }: MarkedContent, open: Mark[], tags: ReadonlyMap<string, Tag>): void {
  if (type === 'endMarkedContent') open.pop();
  else if (tag === 'Artifact') open.push({ outside: true });
  else {
    const found = id === undefined ? undefined : tags.get(id);
    open.push(found ? { tag: found } : (open.at(-1) ?? {}));
  }
}

/** A run on the page as it is seen; none if it is blank, or not level. */
function runOf(item: TextItem, view: readonly number[], marks: Mark): TextRun[] {
  if (item.str.trim() === '') return [];
  const [a, b, , d, x, y] = multiplied(view, item.transform);
  if (Math.abs(b) > Math.abs(a) * 0.05) return [];
  const size = Math.hypot(b, d);
  const left = a < 0 ? x - item.width : x;
  if (![left, y, size, item.width].every(Number.isFinite) || size === 0) return [];
  const width = Math.abs(item.width);
  const rightToLeft = item.dir === 'rtl';
  return [{ text: item.str, x: left, y, width, size, font: item.fontName, rightToLeft, ...marks }];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Two transformations, the second first. */
function multiplied(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
