import { finding } from '../../problem/finding.ts';
import { type PdfFault, pdfFile } from './pdf-file.ts';
import { linesOfPages } from './pdf-lines.ts';
import { isSafePdf } from './pdf-safety.ts';
import type { RawReading, ReadingOptions } from './reading.ts';

/** So many pages are read, and so many runs of text on all of them. */
const MOST_PAGES = 300;
const MOST_RUNS = 300_000;

/** The lines of a PDF. Nothing in it is run or fetched, which is said. */
export async function readPdf(bytes: Uint8Array, { file, signal, inflate }: ReadingOptions): Promise<RawReading> {
  const limits = { pages: MOST_PAGES, runs: MOST_RUNS, ...(signal ? { signal } : {}) };
  const found = !(await isSafePdf(bytes, inflate)) ? 'slow' : await pdfFile(new Uint8Array(bytes), limits);
  const place = { file };
  if (typeof found === 'string') return { problems: [{ ...faultOf(found), place }] };
  const empty = found.pages.flatMap(({ runs }, nth) => (runs.length === 0 ? [nth + 1] : []));
  if (empty.length === found.pages.length)
    return { problems: [finding('import-scan', { pages: empty.length, path: file }, place)] };
  return {
    lines: linesOfPages(found.pages),
    problems: [
      ...(found.scripts ? [finding('import-left-alone', { scripts: true, remote: false }, place, 'note')] : []),
      ...(empty.length > 0 ? [finding('import-scan-pages', { pages: empty, path: file }, place, 'warning')] : []),
    ],
  };
}

function faultOf(fault: PdfFault) {
  switch (fault) {
    case 'many-pages':
      return finding('import-too-much', { of: 'pages', limit: MOST_PAGES });
    case 'much-text':
      return finding('import-too-much', { of: 'parts', limit: MOST_RUNS });
    case 'slow':
      return finding('import-slow', { kind: 'pdf' });
    case 'locked':
      return finding('import-locked', { kind: 'pdf' });
    case 'broken':
      return finding('import-broken', { kind: 'pdf' });
  }
}
