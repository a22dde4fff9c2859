import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe before it, for
 * the words in it come from strangers.
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([header, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
}
