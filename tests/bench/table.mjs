// A table of what was measured, as Markdown.

/**
 * A row: our numbers and the peer's, one a run. `must` and `aim` are limits of the ratio or, if they are `absolute`, of our
 * number. A row without them is there to compare.
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly number[]} ours
 * @property {readonly number[]} peer
 * @property {string} unit
 * @property {number} [must]
 * @property {number} [aim]
 * @property {boolean} [absolute]
 */

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * @param {number} number
 * @param {string} unit
 */
const cell = (number, unit) => (Number.isNaN(number) ? '-' : `${Number(number.toPrecision(3))} ${unit}`);

/** @param {Row} row */
function cells({ name, ours, peer, unit, must, aim, absolute }) {
  const ratio = median(ours) / median(peer);
  const least = ours.length > 1 && peer.length > 1 ? Math.min(...ours) / Math.min(...peer) : Number.NaN;
  const judged = absolute ? median(ours) : ratio;
  const limit = (/** @type {number | undefined} */ number) =>
    number === undefined ? '' : `${number} ${absolute ? unit : '×'}${judged > number ? ' !' : ''}`;
  return [
    name,
    cell(median(ours), unit),
    cell(median(peer), unit),
    cell(ratio, '×'),
    cell(least, '×'),
    limit(must),
    limit(aim),
  ];
}

/**
 * Prints the rows: medians, their ratio, and under "least" the ratio of the lowest numbers. A limit that is missed has a !.
 * @param {readonly Row[]} rows
 */
export function printTable(rows) {
  const table = [['', 'appeal', 'peer', 'ratio', 'least', 'must', 'aim'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) => Math.max(8, ...table.map((row) => row[column]?.length ?? 0)));
  const print = (/** @type {readonly string[]} */ row) => process.stdout.write(`| ${row.join(' | ')} |\n`);
  for (const [index, row] of table.entries()) {
    print(row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))));
    if (index === 0)
      print(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  }
}
