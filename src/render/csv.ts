import { stringify } from 'csv-stringify/sync';

/** Figures with signs between them and no letters (01067, 3-5, 1/2), and what a spreadsheet takes for a power of ten (1E5). */
const LIKE_A_NUMBER = /^(?:[(.,]*\p{Nd}\P{L}*|\d+(?:[.,]\d+)?e[+-]?\d+)$/iu;

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte-order mark. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, for the words in it come from strangers.
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([header, ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    bom: true,
    cast: { string: (value) => ({ value, escape_formulas: !isGuarded(value) }) },
  });
}

/**
 * A text that stays what it is in a spreadsheet: before one that looks like a number or a day stands a tab. LibreOffice and Excel take
 * it for text then, and keep its zeros; quotation marks do not help, and a no-break space does not in LibreOffice 7.4.
 */
export function textCell(text: string): string {
  return LIKE_A_NUMBER.test(text) ? `\t${text}` : text;
}

/** True for a text that `textCell` made: what stands behind its tab is no formula. */
function isGuarded(cell: string): boolean {
  return cell.startsWith('\t') && LIKE_A_NUMBER.test(cell.slice(1));
}
