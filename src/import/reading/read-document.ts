import { type Finding, finding } from '../../problem/finding.ts';
import type { DocumentKind } from '../sheet.ts';
import { withoutBreaks, withQuotedLines } from './broken-by-hand.ts';
import { decoded } from './encodings.ts';
import { kindOfBytes, kindOfText } from './kinds.ts';
import { largest, MOST_LINES } from './limits.ts';
import { withPipedRows } from './piped-rows.ts';
import { plainTextLines } from './plain-text.ts';
import type { RawReading, Reading, ReadingOptions } from './reading.ts';
import { type RawLine, sheetLines } from './sheet-lines.ts';
import { withoutColumns } from './text-columns.ts';

/**
 * The lines of a document of any kind that is known, told by its content, or an error that says why it cannot be read. Nothing is
 * thrown for what a document has in it.
 */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions, depth = 0): Promise<Reading> {
  const place = { file: options.file };
  const { kind, locked } = kindOfBytes(bytes);
  const shown = kind === 'text' ? kindOfText(new TextDecoder().decode(bytes.subarray(0, HEAD))) : kind;
  const limit = largest(shown);
  if (bytes.length > limit)
    return refused(finding('import-too-large', { kind: shown, bytes: bytes.length, limit }, place));
  switch (kind) {
    case 'text':
      return readText(bytes, options, depth);
    case 'pdf':
      return finished(kind, await (await import('./pdf.ts')).readPdf(bytes, options), options, []);
    case 'docx':
      if (!locked) return finished(kind, await (await import('./docx.ts')).readDocx(bytes, options), options, []);
      return refused(finding('import-locked', { kind }, place));
    case 'odt':
      return finished(kind, await (await import('./odt.ts')).readOdt(bytes, options), options, []);
    case 'rtf':
      return finished(kind, (await import('./rtf.ts')).readRtf(bytes, options), options, []);
    case 'html':
    case 'eml':
    case 'markdown':
      return refused(finding('import-broken', { kind }, place)); // told from text in readText
    default:
      return refused(finding('import-kind', { is: kind }, place));
  }
}

async function readText(bytes: Uint8Array, options: ReadingOptions, depth: number): Promise<Reading> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared =
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{1,40})|^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w-]{1,40})/i.exec(
      head,
    );
  const { text, problems } = decoded(bytes, options, declared?.[1] ?? declared?.[2]);
  const kind = kindOfText(text);
  const limit = largest(kind);
  if (bytes.length > limit)
    return refused(finding('import-too-large', { kind, bytes: bytes.length, limit }, { file: options.file }));
  if (kind === 'eml' && depth < DEEPEST_MAIL) return readMail(bytes, options, depth);
  return finished(kind, await rawOf(kind, text, options), options, problems);
}

/** So many bytes at the beginning tell a web page or an e-mail from other texts. */
const HEAD = 65_536;

/** An e-mail attached to an e-mail is read, and one attached to that, but no further. */
const DEEPEST_MAIL = 3;

async function readMail(bytes: Uint8Array, options: ReadingOptions, depth: number): Promise<Reading> {
  const { readEml } = await import('./eml.ts');
  return readEml(bytes, options, {
    document: (part, of) => readDocument(part, of, depth + 1),
    text: async (text, isHtml, of) => finished('eml', await rawOf(isHtml ? 'html' : 'text', text, of), of, []),
  });
}

async function rawOf(kind: ReturnType<typeof kindOfText>, text: string, { file }: ReadingOptions): Promise<RawReading> {
  if (kind === 'markdown') return { lines: (await import('./markdown.ts')).markdownLines(text), problems: [] };
  if (kind === 'html') return (await import('./html.ts')).readHtml(text, file);
  return { lines: withoutColumns(withPipedRows(plainTextLines(text))), problems: [] };
}

/** Lines that somebody, or a program, broke within paragraphs. */
function wholeLines(kind: DocumentKind, lines: readonly RawLine[]): readonly RawLine[] {
  if (kind === 'text' || kind === 'eml') return withQuotedLines(lines);
  return kind === 'markdown' || kind === 'html' ? lines : withoutBreaks(lines);
}

/** The sheet of what was read, with what was found on the way. */
async function finished(
  kind: DocumentKind,
  raw: RawReading,
  { file, words }: ReadingOptions,
  before: readonly Finding[],
): Promise<Reading> {
  const problems = [...before, ...raw.problems];
  if (raw.lines === undefined) return { problems };
  const lines = sheetLines(wholeLines(kind, raw.lines));
  if (lines.length === 0) return refused(finding('import-empty', { kind }, { file }));
  if (lines.length > MOST_LINES)
    return refused(finding('import-too-much', { of: 'lines', limit: MOST_LINES }, { file }));
  const { hasParted, withWholeWords } = await import('./hyphens.ts');
  if (!hasParted(lines)) return { sheet: { kind, lines }, problems };
  const { languageOfSheet } = await import('../language-of.ts');
  const { language } = languageOfSheet({ kind, lines });
  const whole = withWholeWords(lines, { file, words: words?.words(language), language });
  return { sheet: { kind, lines: whole.lines }, problems: [...problems, ...whole.problems] };
}

function refused(problem: Finding): Reading {
  return { problems: [problem] };
}
