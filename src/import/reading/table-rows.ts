import type { RawLine } from './sheet-lines.ts';

/** A row whose cells have one short line each reads as one line up to this length, in UTF-16 units. */
const SHORT_ROW = 200;

/**
 * The lines of a row of a table, cell by cell. A row of labels and values ("Language:" beside "French"), or of short words, is one line.
 */
export function rowLines(cells: readonly (readonly RawLine[])[]): RawLine[] {
  const filled = cells.filter((lines) => lines.length > 0);
  const [first, ...others] = filled;
  if (first === undefined) return [];
  if (others.length === 0) return [...first];
  if (isOneLine(filled)) {
    const lines = filled.flat();
    const bold = lines.every((line) => line.bold === true);
    return [{ text: lines.map(({ text }) => text.trim()).join(' '), role: lines[0]?.role ?? 'text', bold, ends: true }];
  }
  return filled.flatMap((lines) => lines.map((line, nth) => (nth === 0 ? { ...line, gap: true } : line)));
}

function isOneLine(cells: readonly (readonly RawLine[])[]): boolean {
  const texts = cells.map((lines) => (lines.length === 1 ? (lines[0]?.text.trim() ?? '') : undefined));
  if (texts.some((text) => text === undefined)) return false;
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (length > SHORT_ROW) return texts.length === 2 && isLabel(texts[0] ?? '');
  return texts.slice(0, -1).some((text) => isLabel(text ?? '')) || texts.every((text) => !(text ?? '').includes(','));
}

/** True of words that say what stands beside them. */
function isLabel(text: string): boolean {
  return /[:\uff1a]$/.test(text);
}
