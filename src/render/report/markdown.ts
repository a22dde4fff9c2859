import type { Report } from '../../ledger/sums.ts';
import { visibleLine } from '../../problem/visible.ts';
import { type ReportWords, reportCells } from './numbers.ts';

/** A report as a table in Markdown, below a title and the days that it is about. */
export function reportMarkdown(
  report: Report,
  head: { readonly title: string; readonly period: string },
  words: ReportWords,
) {
  const [heading = [], ...rows] = reportCells(report, words).map((row) => row.map(escaped));
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |\n`;
  const sides = heading.map((_, nth) => (nth < report.by.length ? '---' : '---:'));
  return `# ${escaped(head.title)}\n\n${escaped(head.period)}\n\n${[heading, sides, ...rows].map(line).join('')}`;
}

/** A text in which nothing is Markdown or HTML, on one line. */
function escaped(text: string): string {
  return visibleLine(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>#|&~!]/g, (sign) => `\\${sign}`);
}
