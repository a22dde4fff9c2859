import type { TextRun } from './pdf-file.ts';

// Text that is read from right to left, as a page has it from left to right: programs draw it letter by letter, with numbers and
// words of other scripts between.

/** Room between two runs that is a space, in sizes of the font. */
const SPACE = 0.14;

/** Signs that stand behind something: on the left of a line, they are where it goes on to the next. */
const ENDS = /^[.,،؛;:!?؟)]+$/u;

/** True if most letters of some runs are read from right to left. */
export function isRightToLeft(runs: readonly TextRun[]): boolean {
  const letters = (some: readonly TextRun[]) =>
    some.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return letters(runs.filter((one) => one.rightToLeft)) * 2 > letters(runs);
}

/**
 * From which side lines are read, by the signs that end them: of text that is read from the right they stand on the left, but for one line
 * of a program that takes it for text of the other kind. Undefined if no side has more.
 */
export function signSide(rows: readonly (readonly TextRun[])[]): 'left' | 'right' | undefined {
  let more = 0;
  for (const row of rows) {
    const sorted = [...row].sort((one, other) => one.x - other.x);
    if (!sorted.some((one) => one.rightToLeft)) continue;
    if (ENDS.test(sorted.at(-1)?.text ?? '')) more += 1;
    if (ENDS.test(sorted[0]?.text ?? '')) more -= 1;
  }
  return more === 0 ? undefined : more > 0 ? 'left' : 'right';
}

/** The text of runs that stand side by side, given from left to right, in the order in which it is read from the right. */
export function readFromRight(runs: readonly TextRun[]): string {
  const sorted = withMarksBehind(withSignsWithin(runs));
  const joints = sorted.some((run) => /\p{sc=Hebrew}/u.test(run.text)) ? HEBREW_JOINTS : JOINTS;
  let text = '';
  let before: TextRun | undefined;
  let at = 0;
  while (at < sorted.length) {
    const end = isOther(sorted[at]) ? otherEnd(sorted, at) : at + 1;
    const part = sorted.slice(at, end);
    const room = part[0] !== undefined && !isMark(part[0]) && roomBetween(before, part[0]) && !/\s$/u.test(text);
    text += `${room ? ' ' : ''}${saidIn(part, joints)}`;
    before = part.findLast((one) => !isMark(one)) ?? before;
    at = end;
  }
  return bracketed(text.replace(LAM_ALEF, '$1\u0644$2').replace(LAM_ALEF_ALONE, '$1\u0644\u0627'));
}

/** Some programs give brackets as they are written, others as they look: the first of them opens. */
function bracketed(text: string): string {
  return /^[^()[\]{}]*[)\]}].*[([{]/u.test(text) ? text.replace(BRACKET, (one) => TURNED[one] ?? one) : text;
}

/** The article before an alef: as one glyph, programs give these two in the order of the page. */
const LAM_ALEF = /(?<![\p{L}\p{M}])([\u0648\u0641\u0628\u0643]?\u0627)([\u0622\u0623\u0625\u0627])\u0644/gu;

const LAM_ALEF_ALONE = /(?<![\p{L}\p{M}])([\u0648\u0641]?)\u0627\u0644(?![\p{L}\p{M}])/gu;

/** Runs with the signs in them that were drawn by themselves, into a space that was left for them: a stroke between two names of a month. */
function withSignsWithin(runs: readonly TextRun[]): readonly TextRun[] {
  const isWithin = (sign: TextRun, run: TextRun) =>
    run.rightToLeft && / /.test(run.text) && sign.x > run.x && sign.x + sign.width < run.x + run.width;
  const signs = runs.filter(
    (sign) => /^[^\p{L}\p{M}\p{N}\s]$/u.test(sign.text) && runs.some((run) => isWithin(sign, run)),
  );
  if (signs.length === 0) return runs;
  return runs
    .filter((run) => !signs.includes(run))
    .map((run) => signs.filter((sign) => isWithin(sign, run)).reduce(withSign, run));
}

function withSign(run: TextRun, sign: TextRun): TextRun {
  const place = ((run.x + run.width - sign.x - sign.width / 2) / run.width) * run.text.length;
  const spaces = [...run.text.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place));
  if (at === undefined) return run;
  const space = ENDS.test(sign.text) ? ' ' : '';
  return { ...run, text: `${run.text.slice(0, at)}${sign.text}${space}${run.text.slice(at + 1)}` };
}

/** What stands together within text that is read from the right. */
function saidIn(part: readonly TextRun[], joints: RegExp): string {
  const [only] = part;
  if (part.length === 1 && !isOther(only)) return turned(only?.text ?? '');
  const text = joinedFromLeft([...part].reverse());
  return /\p{L}/u.test(text) ? text : numbersFromRight(text, joints);
}

/** Numbers, and the signs that part them no further: behind Hebrew a hyphen and a plus too, which stand behind Arabic as other signs do. */
const JOINTS = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*|\s+|[^\p{Nd}\s]/gu;
const HEBREW_JOINTS = /\p{Nd}+(?:[.,:/+-]\p{Nd}+)*|\s+|[^\p{Nd}\s]/gu;

/**
 * Numbers with spaces and signs between, as a page has them from left to right: each number is read from the left, but the first of
 * them stands on the right (Unicode Standard Annex 9, W2 to W6 and N1), such as the code of a country, and a full stop on the left is behind.
 */
function numbersFromRight(text: string, joints: RegExp): string {
  if (/^\s*\+\s?\p{Nd}/u.test(text)) return text; // the plus on the left: somebody had them set as they are in other text
  const groups = text.match(joints) ?? [];
  return groups
    .toReversed()
    .map((one) => turned(one))
    .join('');
}

/**
 * The text of runs of a page whose lines begin on the left, though most of what they say is read from the right: signs at their ends stand
 * where they stand in other lines.
 */
export function readFromLeft(runs: readonly TextRun[]): string {
  const sorted = [...runs].sort((one, other) => one.x - other.x);
  const isLeft = (run: TextRun) => !run.rightToLeft && /\p{L}/u.test(run.text) && !isMark(run);
  let text = '';
  let before: TextRun | undefined;
  const add = (part: readonly TextRun[], said: string) => {
    const [first] = part;
    const room = before && first ? first.x - (before.x + before.width) > first.size * SPACE : false;
    text += `${room && !/\s$/u.test(text) ? ' ' : ''}${said}`;
    before = part.at(-1) ?? before;
  };
  for (let at = 0; at < sorted.length; ) {
    const [from, to, end] = segmentIn(sorted, at, isLeft);
    for (const one of sorted.slice(at, from)) add([one], one.text);
    if (from < to) add(sorted.slice(from, to), readFromRight(sorted.slice(from, to)));
    for (const one of sorted.slice(to, end)) add([one], one.text);
    at = end;
  }
  return text;
}

/** Where what is read from the right begins and ends, from a run to the next that is not, and where that ends. */
function segmentIn(
  sorted: readonly TextRun[],
  at: number,
  isLeft: (run: TextRun) => boolean,
): [from: number, to: number, end: number] {
  let [from, to, end] = [-1, at, at];
  let isRight = false;
  for (; end < sorted.length; end++) {
    const run = sorted[end] as TextRun;
    if (isLeft(run)) break;
    const isPart = run.rightToLeft || isOther(run);
    isRight ||= run.rightToLeft;
    if (from === -1 && (isPart || (end === at && ENDS.test(run.text)))) from = end;
    if (isPart) to = end + 1;
  }
  if (end === at) end++; // of the other kind
  return isRight ? [from, to, end] : [end, end, end];
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

/** Brackets as they are written: on the page each looks the other way; of several signs, the first stands on the right. */
function turned(text: string): string {
  const signs = /^[^\p{L}\p{M}\p{N}]+$/u.test(text) ? [...text].toReversed().join('') : text;
  return signs.replace(BRACKET, (one) => TURNED[one] ?? one);
}

const BRACKET = /[()[\]{}]/g;
const TURNED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };

/** True if a run is a number, or of a script that is read from left to right. */
function isOther(run: TextRun | undefined): boolean {
  return run !== undefined && (run.rightToLeft ? /^\p{Nd}+$/u : /[\p{L}\p{N}]/u).test(run.text);
}

/** The end of runs that are read from left to right, with signs between them; numbers are told apart where they are read. */
function otherEnd(runs: readonly TextRun[], start: number): number {
  let end = start + 1;
  for (let at = end; at < runs.length && (isOther(runs[at]) || !runs[at]?.rightToLeft); at++)
    if (isOther(runs[at])) end = at + 1;
  return runs[end]?.text.trim() === '+' && !roomBetween(runs[end - 1], runs[end]) ? end + 1 : end;
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
