import type { RawLine } from './sheet-lines.ts';

// Tables of those to whom one writes: a row for each, with columns for the office, the address, the greeting.

type Cell = readonly RawLine[];

/** More rows or columns than such a table has. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 8;
/** What stands above a column is so short. */
const MOST_WORDS = 4;
const LONGEST = 200;

/** The lines of such a table, a block for each row; undefined if it is another one. */
export function officialLines(rows: readonly (readonly Cell[])[]): RawLine[] | undefined {
  const [head, ...others] = rows.filter((cells) => cells.some((cell) => cell.length > 0));
  const columns = head?.length ?? 0;
  if (!head || others.length === 0 || others.length > MOST_ROWS || columns < 2 || columns > MOST_COLUMNS)
    return undefined;
  if (others.some((cells) => cells.length !== columns || addressIn(cells) < 1)) return undefined;
  const isAll = addressIn(head) > 0;
  if (!isAll && !head.every(isCaption)) return undefined;
  const labels = isAll ? [] : head.map((cell) => textOf(cell).replace(/[:：\s]+$/u, ''));
  return (isAll ? [head, ...others] : others).flatMap((cells) => blockOf(cells, labels));
}

const textOf = (cell: Cell) => cell.map(({ text }) => text.trim()).join(' ');

function isCaption(cell: Cell): boolean {
  const text = textOf(cell);
  return cell.length < 2 && !/[\d,@]/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS;
}

/** Which cell is an address: several lines, or parts between commas, one of them without figures. */
function addressIn(cells: readonly Cell[]): number {
  return cells.findIndex((cell) => {
    const text = textOf(cell);
    if (text.length > LONGEST || /[.!?。]$/u.test(text)) return false;
    const parts = cell.length > 1 ? cell.map((line) => line.text) : text.split(/[,，،]\s/u);
    return (parts.length > 2 || /\d/u.test(text)) && parts.length > 1 && parts.some((part) => !/\d/u.test(part));
  });
}

/** An address in a line as its lines; the number of a house stays beside its street, a postcode beside its town. */
function partsOf(text: string): string[] {
  return text.trim().split(/(?<!^\d+)[,，،]\s+(?=\d{4}|\p{L}{2}|\p{L}\.)/u);
}

/** The lines of a row; what stands behind the address has the word above its column before it: "Fax: 12 34 56". */
function blockOf(cells: readonly Cell[], labels: readonly string[]): RawLine[] {
  const address = addressIn(cells);
  const lines = cells.flatMap((cell, nth) => {
    const label = labels[nth] ?? '';
    const isValue = nth > address && label !== '' && cell.length === 1 && !/\S@\S|https?:/u.test(textOf(cell));
    return cell
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .flatMap((line) => (nth === address ? partsOf(line.text) : [line.text]).map((text) => ({ ...line, text })))
      .map((line) => (isValue ? { ...line, text: `${label}: ${line.text.trim()}` } : line));
  });
  return lines.map((line, nth) => ({ ...line, role: 'text', bold: false, gap: nth === 0, ends: true }));
}
