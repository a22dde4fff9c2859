import type { TextRun } from './pdf-file.ts';

// Text that is read from right to left, as a page has it from left to right: programs draw it letter by letter, with numbers and
// words of other scripts between.

/** Room between two runs that is a space, in sizes of the font. */
const SPACE = 0.14;

/** True if most letters of some runs are read from right to left. */
export function isRightToLeft(runs: readonly TextRun[]): boolean {
  const letters = (some: readonly TextRun[]) =>
    some.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return letters(runs.filter((one) => one.rightToLeft)) * 2 > letters(runs);
}

/** The text of runs that stand side by side, given from left to right, in the order in which it is read. */
export function readFromRight(runs: readonly TextRun[]): string {
  const sorted = withMarksBehind(runs);
  let text = '';
  let at = 0;
  while (at < sorted.length) {
    const end = isOther(sorted[at]) ? otherEnd(sorted, at) : at + 1;
    const part = sorted.slice(at, end);
    const said =
      part.length === 1 && !isOther(part[0]) ? turned(part[0]?.text ?? '') : joinedFromLeft([...part].reverse());
    const gap = part[0] !== undefined && !isMark(part[0]) && !isMark(sorted[at - 1] ?? part[0]);
    text += `${gap && roomBetween(sorted[at - 1], sorted[at]) && !/\s$/u.test(text) ? ' ' : ''}${said}`;
    at = end;
  }
  return text;
}

/** From right to left; a mark that is drawn by itself stands behind the letter that it is drawn over. */
function withMarksBehind(runs: readonly TextRun[]): TextRun[] {
  const all = runs.map((one) => ({ ...one, text: plainMark(one.text) }));
  const letters = all.filter((one) => !isMark(one)).sort((one, other) => other.x - one.x);
  for (const mark of all.filter(isMark)) {
    const far = ({ x, text }: TextRun) => (/\p{L}/u.test(text) ? Math.abs(x - mark.x) : Number.POSITIVE_INFINITY);
    const nearest = Math.min(...letters.map(far));
    letters.splice(letters.findIndex((one) => far(one) === nearest) + 1, 0, mark);
  }
  return letters;
}

/** True if a run is nothing but marks that stand above or below letters. */
export const isMark = ({ text }: TextRun) => /^\p{M}+$/u.test(plainMark(text));

/** A mark as it stands above a letter: fonts have it with a blank below it too. */
function plainMark(text: string): string {
  if (text.length > 3) return text;
  const bare = text.normalize('NFKC').trim();
  return /^\p{M}+$/u.test(bare) ? bare : text;
}

/** Brackets as they are written: on the page each looks the other way. */
function turned(text: string): string {
  return text.replace(/[()[\]{}]/g, (one) => TURNED[one] ?? one);
}

const TURNED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };

/** True if a run is a number, or of a script that is read from left to right. */
function isOther(run: TextRun | undefined): boolean {
  return run !== undefined && !run.rightToLeft && /[\p{L}\p{N}]/u.test(run.text);
}

/** The end of runs that are read from left to right, with signs between them. */
function otherEnd(runs: readonly TextRun[], start: number): number {
  let end = start + 1;
  for (let at = end; at < runs.length && !runs[at]?.rightToLeft; at++) if (isOther(runs[at])) end = at + 1;
  return end;
}

function joinedFromLeft(runs: readonly TextRun[]): string {
  return runs.reduce((text, run, nth) => {
    const before = runs[nth - 1];
    const room = before === undefined ? 0 : run.x - (before.x + before.width);
    const space = before !== undefined && room > run.size * SPACE && !/\s$/u.test(text) && !/^\s/u.test(run.text);
    return `${text}${space ? ' ' : ''}${run.text}`;
  }, '');
}

/** True if there is a space between two runs, the first of which is the right one. */
function roomBetween(right: TextRun | undefined, left: TextRun | undefined): boolean {
  if (right === undefined || left === undefined || /^\s/u.test(left.text)) return false;
  return right.x - (left.x + left.width) > left.size * SPACE;
}
