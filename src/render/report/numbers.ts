import type { Dimension, Report, SumRow, Sums } from '../../ledger/sums.ts';

// A report as rows of words, of which tables of every kind are made.

/** The words of a report in a language; names are those of countries and languages by their codes. */
export interface ReportWords {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly numbers: Readonly<Record<keyof Sums, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly unknown: string;
  readonly total: string;
  readonly country: (code: string) => string;
  readonly languageName: (tag: string) => string;
}

/** The numbers in the order of the columns. */
const COLUMNS = ['letters', 'posted', 'answered', 'returned', 'handedBack', 'medianDays'] as const;

/** Rows of words, the heading first and the sum last. Columns that are 0 everywhere, but for the first ones, are left out. */
export function reportCells(report: Report, words: ReportWords): string[][] {
  const { by, rows, total } = report;
  const columns = COLUMNS.filter((key, nth) => nth < 3 || (total[key] ?? 0) > 0);
  const numbers = (sums: Sums) => columns.map((key) => (sums[key] === undefined ? '' : String(sums[key])));
  return [
    [...by.map((one) => words.dimensions[one]), ...columns.map((key) => words.numbers[key])],
    ...rows.map((row) => [...row.values.map((value, nth) => nameOf(value, by[nth], words)), ...numbers(row)]),
    [words.total, ...by.slice(1).map(() => ''), ...numbers(total)],
  ];
}

/** What a row is about, in words. */
export function labelOf({ values }: SumRow, by: readonly Dimension[], words: ReportWords): string {
  return values.map((value, nth) => nameOf(value, by[nth], words)).join(' · ');
}

function nameOf(value: string, by: Dimension | undefined, words: ReportWords): string {
  if (value === '') return words.unknown;
  if (by === 'country') return words.country(value);
  if (by === 'language') return words.languageName(value);
  return (by === 'channel' && Object.hasOwn(words.channels, value) ? words.channels[value] : undefined) ?? value;
}

/** The numbers as CSV has them: codes, not names, and every column. Without the sum. */
export function reportRows({ by, rows }: Report): string[][] {
  return [
    [...by, ...COLUMNS],
    ...rows.map((row) => [...row.values, ...COLUMNS.map((key) => (row[key] === undefined ? '' : String(row[key])))]),
  ];
}
