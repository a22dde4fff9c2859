import { finding } from '../../problem/finding.ts';
import type { DocumentKind } from '../sheet.ts';
import { decoded } from './encodings.ts';
import { LARGEST, largest, MOST_LINES } from './limits.ts';
import { plainTextLines } from './plain-text.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { type RawLine, sheetLines } from './sheet-lines.ts';

/** The lines of a document of any kind that is known, told by its content. Nothing is thrown for what a document has. */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions): Promise<Reading> {
  const place = { file: options.file };
  const kind: DocumentKind = 'text';
  const limit = Math.min(largest(kind), LARGEST);
  if (bytes.length > limit)
    return { problems: [finding('import-too-large', { kind, bytes: bytes.length, limit }, place)] };
  const { text, problems } = decoded(bytes, options);
  return readingOf(kind, plainTextLines(text), options, problems);
}

function readingOf(
  kind: DocumentKind,
  raw: Iterable<RawLine>,
  { file }: ReadingOptions,
  problems: Reading['problems'],
): Reading {
  const lines = sheetLines(raw);
  const place = { file };
  if (lines.length === 0) return { problems: [finding('import-empty', { kind }, place)] };
  if (lines.length > MOST_LINES)
    return { problems: [finding('import-too-much', { of: 'lines', limit: MOST_LINES }, place)] };
  return { sheet: { kind, lines }, problems };
}
