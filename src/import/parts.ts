import type { CasesheetWords } from '../languages/casesheet-words.ts';
import type { SheetPart } from '../problem/import-findings.ts';
import { lettersIn } from './borders.ts';
import { isAbove } from './front.ts';
import { isNumberLine, numberOf } from './front-numbers.ts';
import { headingAt } from './headings.ts';
import type { Sheet, SheetLine } from './sheet.ts';

// Several casesheets in one document: where each begins.

/** A casesheet of a document. */
export interface Part extends SheetPart {
  readonly sheet: Sheet;
}

/** What is behind the start of a sheet and before its headline takes no more lines than this. */
const HEAD_LINES = 12;

/** The casesheets of a document, in their order; one, if it has no second. */
export function partsOf(sheet: Sheet, words: CasesheetWords): Part[] {
  const { lines } = sheet;
  const starts = [0, ...startsOf(lines, words)];
  return starts.map((start, nth) => {
    const part = lines.slice(start, starts[nth + 1]);
    const [first] = part;
    const title = part.slice(0, HEAD_LINES).find((line) => isTitle(line, words)) ?? first;
    return { sheet: { ...sheet, lines: part }, line: first?.line ?? 1, title: title?.text.slice(0, 100) ?? '' };
  });
}

/** Where sheets behind the first begin: at a head that is another one, with something to send before it and behind it. */
function startsOf(lines: readonly SheetLine[], words: CasesheetWords): number[] {
  const cores = coresOf(lines, words);
  const starts: number[] = [];
  let seen = nothingSeen(0);
  for (const [nth, core] of cores.entries()) {
    const before = cores[nth - 1];
    if (before === undefined) continue;
    see(seen, lines, before);
    const start = headBetween(lines, { seen, before, core }, words);
    if (start === undefined) continue;
    starts.push(start);
    seen = nothingSeen(start);
  }
  return starts;
}

/** The lines with which what is to be sent begins: a model letter, or what to ask for. */
function coresOf(lines: readonly SheetLine[], words: CasesheetWords): number[] {
  const headings = lines.map((_, at) => headingAt(lines, at, words));
  const letters = lettersIn(lines, headings, [words]).map(({ start }) => start);
  const demands = headings.flatMap((heading, at) => (heading?.kind === 'demands' ? [at] : []));
  return [...letters, ...demands].sort((one, other) => one - other);
}

/** What a sheet has up to a line: the numbers of Urgent Actions, and its lines. */
interface Seen {
  readonly numbers: Set<string>;
  readonly texts: Set<string>;
  /** How many lines of the document were looked at. */
  end: number;
}

const nothingSeen = (end: number): Seen => ({ numbers: new Set(), texts: new Set(), end });

/** Adds the lines up to one: each line of a document is looked at once, however many requests it has. */
function see(seen: Seen, lines: readonly SheetLine[], before: number): void {
  for (const line of lines.slice(seen.end, before)) {
    seen.texts.add(line.text);
    if (isNumberLine(line)) for (const one of numbersOf(line)) seen.numbers.add(one);
  }
  seen.end = Math.max(seen.end, before);
}

interface Between {
  readonly seen: Seen;
  readonly before: number;
  readonly core: number;
}

/** The first line of a head between two cores that is not that of the sheet before; undefined if there is none. */
function headBetween(
  lines: readonly SheetLine[],
  { seen, before, core }: Between,
  words: CasesheetWords,
): number | undefined {
  for (let at = before + 1; at < core; at++) {
    const line = lines[at] as SheetLine;
    const numbers = isNumberLine(line) ? numbersOf(line) : [];
    const other = numbers.length > 0 && !numbers.some((one) => seen.numbers.has(one));
    if ((other && seen.numbers.size > 0) || isOtherTitle(lines.slice(0, core), at, seen.texts, words))
      return headFrom(lines, at, before, words);
  }
  return undefined;
}

/** True if a line begins a head, such as "urgent action", and the headline below it is new. */
function isOtherTitle(
  lines: readonly SheetLine[],
  at: number,
  titles: ReadonlySet<string>,
  words: CasesheetWords,
): boolean {
  if (!isAbove(lines[at] as SheetLine, words)) return false;
  const title = lines.slice(at + 1, at + HEAD_LINES).find((line) => isTitle(line, words));
  return title !== undefined && !titles.has(title.text);
}

function isTitle(line: SheetLine, words: CasesheetWords): boolean {
  return !isAbove(line, words) && !isNumberLine(line) && headingAt([line], 0, words) === undefined;
}

/** The first of the lines of a head, of which one was found. */
function headFrom(lines: readonly SheetLine[], at: number, before: number, words: CasesheetWords): number {
  let start = at;
  while (start - 1 > before) {
    const line = lines[start - 1] as SheetLine;
    if (!isAbove(line, words) && !isNumberLine(line)) break;
    start--;
  }
  return start;
}

function numbersOf(line: SheetLine): string[] {
  return numberOf(line.text).map((one) => one.replace(/\s/g, ''));
}
