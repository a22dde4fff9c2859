import type { Report } from '../../ledger/sums.ts';
import { barChart, html, swatch } from './bars.ts';
import { labelOf, type ReportWords, reportCells } from './numbers.ts';

// A report as one page of HTML that needs nothing else: no script, no font, no picture. It is read on paper, in the dark and aloud too.

/** The words of the page besides those of the numbers. */
export interface PageWords extends ReportWords {
  readonly states: { readonly returned: string; readonly answered: string };
  readonly report: {
    readonly by: (dimension: string) => string;
    readonly chart: (dimension: string) => string;
    readonly barEnd: (posted: number, answered: number) => string;
    readonly more: (count: number) => string;
    readonly legend: string;
    readonly waiting: string;
    readonly numbersIn: (dimension: string) => string;
    readonly empty: string;
  };
}

/** What stands above the numbers. */
export interface PageHead {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly period: string;
  readonly made: string;
}

/** A chart has no more bars: the table below has all. */
const MOST_BARS = 40;

/** The page of several reports on the same letters. */
export function reportPage(reports: readonly Report[], head: PageHead, words: PageWords): string {
  const [first] = reports;
  const isEmpty = (first?.total.letters ?? 0) === 0;
  const body = isEmpty
    ? `<p>${html(words.report.empty)}</p>`
    : `${first ? totals(first, words) : ''}${legend(words)}${reports.map((one, nth) => section(one, nth, words)).join('')}`;
  return `<!doctype html>
<html lang="${html(head.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(head.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(head.title)}</h1>
<p>${html(head.period)}. ${html(head.made)}.</p>
${body}</main>
</body>
</html>
`;
}

function totals({ total }: Report, words: PageWords): string {
  const keys = ['posted', 'answered', 'returned', 'handedBack', 'medianDays'] as const;
  const told = keys.filter((key, nth) => nth < 2 || (total[key] ?? 0) > 0);
  const items = told.map((key) => `<div><dt>${html(words.numbers[key])}</dt><dd>${total[key] ?? 0}</dd></div>`);
  return `<dl>${items.join('')}</dl>\n`;
}

function legend({ report, states }: PageWords): string {
  const parts = [
    ['answered', states.answered],
    ['waiting', report.waiting],
    ['returned', states.returned],
  ] as const;
  const items = parts.map(([name, said]) => `<li>${swatch(name)} ${html(said)}</li>`);
  return `<p id="legend">${html(report.legend)}</p>\n<ul class="legend" aria-labelledby="legend">${items.join('')}</ul>\n`;
}

function section(report: Report, nth: number, words: PageWords): string {
  const { by, rows } = report;
  const name = by.map((one) => words.dimensions[one]).join(' · ');
  const bars = rows.slice(0, MOST_BARS).map((row) => ({
    label: labelOf(row, by, words),
    end: words.report.barEnd(row.posted, row.answered),
    sums: row,
  }));
  const more = rows.length - bars.length;
  return `<section aria-labelledby="h${nth}">
<h2 id="h${nth}">${html(words.report.by(name))}</h2>
${barChart(words.report.chart(name), bars)}
${more > 0 ? `<p>${html(words.report.more(more))}</p>\n` : ''}${numbers(report, words.report.numbersIn(name), words)}</section>
`;
}

/** The roles are said, for on a phone each row stands as lines, and a browser would forget that it is a table. */
function numbers(report: Report, caption: string, words: PageWords): string {
  const [heading = [], ...rows] = reportCells(report, words);
  const front = report.by.length;
  const cell = (text: string, nth: number) =>
    nth < front
      ? `<th role="rowheader" scope="row">${html(text)}</th>`
      : `<td role="cell" data-of="${html(heading[nth] ?? '')}">${html(text)}</td>`;
  const line = (row: readonly string[]) => `<tr role="row">${row.map(cell).join('')}</tr>`;
  const columns = heading.map((text) => `<th role="columnheader" scope="col">${html(text)}</th>`);
  return `<table role="table">
<caption>${html(caption)}</caption>
<thead role="rowgroup"><tr role="row">${columns.join('')}</tr></thead>
<tbody role="rowgroup">${rows.slice(0, -1).map(line).join('\n')}</tbody>
<tfoot role="rowgroup">${line(rows.at(-1) ?? [])}</tfoot>
</table>
`;
}

/** Parts of bars differ in more than their colour: full, empty with a rim, and dashed. */
const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --soft: #595959; --line: #8a8a8a; --full: #1f5a96; --open: #dbe8f5; --back: #9a3412; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15181c; --ink: #ececec; --soft: #b4b4b4; --line: #8a8a8a; --full: #7db4ea; --open: #24384d; --back: #f0a37e; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0.75rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 1.25rem 0; }
dt { color: var(--soft); font-size: 0.9rem; }
dd { margin: 0; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
#legend { margin: 0; color: var(--soft); font-size: 0.9rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0.25rem 0 0; padding: 0; font-size: 0.9rem; }
.chart { list-style: none; margin: 0; padding: 0; }
.chart li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-bottom: 0.6rem; overflow-wrap: anywhere; }
.chart .end { color: var(--soft); font-variant-numeric: tabular-nums; }
svg.bars { display: block; overflow: hidden; }
.legend svg.bars { display: inline-block; vertical-align: -0.1em; }
svg.bars rect { stroke: var(--full); stroke-width: 1.5; }
svg.bars .answered { fill: var(--full); }
svg.bars .waiting { fill: var(--open); }
svg.bars .returned { fill: none; stroke: var(--back); stroke-dasharray: 4 3; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--soft); font-size: 0.9rem; padding-bottom: 0.25rem; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: end; vertical-align: top; }
th { font-weight: 600; }
tbody th { font-weight: 400; overflow-wrap: anywhere; }
th:first-child, tbody th { text-align: start; padding-inline-start: 0; }
@media (max-width: 36rem) {
  table, tbody, tfoot, tr, tbody th, tfoot th, td, caption { display: block; }
  thead { display: none; }
  tr { border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  tbody th, tfoot th, td { border: 0; padding: 0.1rem 0; }
  tfoot th:empty { display: none; }
  td { display: flex; justify-content: space-between; gap: 1rem; }
  td::before { content: attr(data-of); color: var(--soft); font-weight: 400; }
}
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
@media print { main { max-width: none; } section { break-inside: avoid; } }
`;
