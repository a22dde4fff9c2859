// How far the spaces of justified lines are stretched, read from the PDF alone: the same for every program.
import { spawnSync } from 'node:child_process';

/** @typedef {{ text: string, left: number, right: number, base: number, page: number }} Word */

/** @typedef {{ gaps: number[], last: boolean, width: number }} Line */

/**
 * The words of a PDF where they stand, in points, as pdftotext sees them.
 * @param {string} pdf
 * @returns {Word[]}
 */
function wordsOf(pdf) {
  const { status, stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`pdftotext ended with ${status}: ${pdf}`);
  /** @type {Word[]} */
  const words = [];
  let page = 0;
  for (const row of stdout.split('\n')) {
    if (row.includes('<page ')) page += 1;
    const [, left, right, base, text] =
      /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(row) ?? [];
    if (text) words.push({ text, left: Number(left), right: Number(right), base: Number(base), page });
  }
  return words;
}

/**
 * The lines of a PDF, down the pages, each with its words from left to right.
 * @param {readonly Word[]} words
 */
function linesOf(words) {
  const sorted = [...words].sort((a, b) => a.page - b.page || a.base - b.base || a.left - b.left);
  /** @type {Word[][]} */
  const lines = [];
  for (const word of sorted) {
    const before = lines.at(-1);
    const first = before?.[0];
    if (before && first && first.page === word.page && Math.abs(first.base - word.base) < 2) before.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** Letters and digits alone: what hyphens, ligatures and line ends leave as it is. @param {string} text */
const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The lines of these paragraphs. Whatever else stands on the pages is passed over.
 * @param {string} pdf
 * @param {readonly string[]} paragraphs
 * @returns {Line[]}
 */
function linesOfParagraphs(pdf, paragraphs) {
  const lines = linesOf(wordsOf(pdf));
  /** @type {Line[]} */
  const found = [];
  let next = 0;
  let rest = bare(paragraphs[0] ?? '');
  for (const words of lines) {
    const text = bare(words.map((word) => word.text).join(''));
    if (next === paragraphs.length) break;
    if (text === '' || !rest.startsWith(text)) continue;
    rest = rest.slice(text.length);
    const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? word.left));
    found.push({ gaps, last: rest === '', width: (words.at(-1)?.right ?? 0) - (words[0]?.left ?? 0) });
    if (rest !== '') continue;
    next += 1;
    rest = bare(paragraphs[next] ?? '');
  }
  if (next < paragraphs.length) throw new Error(`${pdf}: paragraph ${next + 1} is not there as a whole: “${rest}”`);
  return found;
}

/** @param {readonly number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * How far the spaces of justified lines are from their natural width: 0.1 is a tenth wider or narrower. The natural width is
 * that of the last lines of paragraphs, which nothing stretches. A line of one word has no space and does not count.
 * @param {string} pdf
 * @param {readonly string[]} paragraphs
 */
export function stretch(pdf, paragraphs) {
  const lines = linesOfParagraphs(pdf, paragraphs);
  const loose = lines.filter((line) => line.last).flatMap((line) => line.gaps);
  const natural = loose.sort((a, b) => a - b)[Math.floor(loose.length / 2)] ?? Number.NaN;
  const justified = lines.filter((line) => !line.last && line.gaps.length > 0);
  const stretches = justified.map(({ gaps }) => (mean(gaps) - natural) / natural);
  return {
    natural,
    width: Math.max(...justified.map(({ width }) => width)),
    lines: justified.length,
    mean: mean(stretches.map(Math.abs)),
    worst: Math.max(...stretches.map(Math.abs)),
    widest: Math.max(...stretches),
    narrowest: Math.min(...stretches),
  };
}
