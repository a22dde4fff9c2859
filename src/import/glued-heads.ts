import type { CasesheetWords } from '../languages/casesheet-words.ts';
import { isAbove } from './front.ts';
import { DAY_WORDS } from './issue-lines.ts';
import { actionNumbers, indexNumbers } from './number-forms.ts';
import type { SheetLine } from './sheet.ts';

// The head of a sheet that a copy has on one line with what stands below it: "UA: 12/24 Index: … Peru Date: … URGENT ACTION A LIFE AT
// RISK Ana Sample has been threatened …". The line is parted behind the numbers and the day, and behind the headline in capitals.

/** Such a line is among so many first ones, and no shorter. */
const FIRST = 14;
const SHORTEST = 120;
/** So far into the line its head is looked for. */
const FAR = 700;
/** Before the first number of a head, and between two of its values, stand so few words, and so few of them in capitals. */
const MOST_WORDS = 7;
const MOST_CAPITALS = 2;
/** The number of a sheet and its index stand so near to each other. */
const NEAR = 8;
/** A headline has at least so many words and letters in capitals. */
const LEAST_WORDS = 3;
const LEAST_LETTERS = 15;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The lines with the glued head of the sheet as lines of its own. */
export function ungluedHeads(lines: readonly SheetLine[], words: readonly CasesheetWords[]): SheetLine[] {
  return lines.flatMap((line, at) => {
    if (at >= FIRST || line.text.length < SHORTEST) return [line];
    const texts = partsOf(line.text, words);
    if (texts.length === 1) return [line];
    const number = (nth: number) => line.line + nth / PIECES;
    return texts.map((text, nth) => ({ ...line, text, line: number(nth), gap: nth > 0 || line.gap, ends: true }));
  });
}

/** Pieces of a line are told apart by parts of its number. */
const PIECES = 16;

/** What is told of lines, with whole numbers for those that were parted. */
export function withWholeLines<T>(told: T): T {
  if (Array.isArray(told)) return told.map((one) => withWholeLines(one)) as T;
  if (typeof told !== 'object' || told === null) return told;
  const entries = Object.entries(told).map(([key, one]) => [
    key,
    key === 'line' && typeof one === 'number' ? Math.floor(one) : withWholeLines(one),
  ]);
  return Object.fromEntries(entries);
}

function partsOf(text: string, words: readonly CasesheetWords[]): string[] {
  const head = headIn(text.slice(0, FAR));
  const [before, numbers, rest] = head
    ? [text.slice(0, head.start), text.slice(head.start, head.end), text.slice(head.end)]
    : ['', '', text];
  const trimmed = rest.replace(/^[\s,;:.–—|-]+/u, '');
  if (head && !/^\p{Lu}/u.test(trimmed)) return [text];
  const behind = headlineParts(trimmed, words);
  if (!head && behind.length === 1) return [text];
  return [before.trim(), numbers.trim(), ...behind].filter((part) => part !== '');
}

/** Where the numbers and the day of a sheet stand that its text runs on behind. */
function headIn(text: string): Piece | undefined {
  if (!/\d[/.]\d/u.test(text)) return undefined;
  const numbers = [...actionNumbers(text).filter(({ year }) => year !== undefined), ...indexNumbers(text)];
  const days = [...text.matchAll(new RegExp(DAY_WORDS, 'gu'))].map(({ index, 0: day }) => ({
    start: index,
    end: index + day.length,
  }));
  const [first, ...others] = [...numbers, ...days].toSorted((one, other) => one.start - other.start);
  if (!first || !numbers.some(({ start }) => start === first.start)) return undefined;
  const second = others[0];
  const isPair = second !== undefined && second.start - first.end <= NEAR;
  const isFirst = isLabel(text.slice(0, first.start));
  if (!second || !(isFirst || isPair)) return undefined;
  let end = first.end;
  for (const one of others)
    if (isLabel(text.slice(end, one.start))) end = one.end;
    else break;
  return end === first.end ? undefined : { start: isFirst ? 0 : first.start, end };
}

/** True if a text is no more than what stands before a value of a head: a label, a country. */
function isLabel(text: string): boolean {
  const said = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const capitals = said.filter((word) => /^\P{L}*\p{Lu}{3,}\P{L}*$/u.test(word));
  return said.length <= MOST_WORDS && capitals.length <= MOST_CAPITALS && !/[.!?]\s/u.test(text);
}

/** "URGENT ACTION", the headline in capitals behind it, and the text that runs on behind that. */
function headlineParts(text: string, words: readonly CasesheetWords[]): string[] {
  const tokens = [...text.matchAll(/\S+/gu)];
  let count = tokens.findIndex(({ 0: token }) => /\p{Ll}/u.test(token));
  if (count <= 0) return [text];
  // "… AT RISK A teacher has been": one letter before a small word begins the sentence.
  if (/^\p{Ll}/u.test(tokens[count]?.[0] ?? '') && /^\P{L}*\p{Lu}$/u.test(tokens[count - 1]?.[0] ?? '')) count--;
  const start = tokens[count]?.index ?? 0;
  const capitals = text.slice(0, start).trim();
  if (/[,:]$/u.test(capitals) || !/^\P{L}{0,2}\p{Lu}/u.test(text.slice(start))) return [text];
  const isLong = (capitals.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
  if (!isLong || (capitals.match(/\p{Lu}/gu)?.length ?? 0) < LEAST_LETTERS) return [text];
  const led = [3, 2].find((some) => some < count && isCalled(tokens[some]?.index ?? 0));
  function isCalled(end: number): boolean {
    return words.some((one) => isAbove({ text: text.slice(0, end).trim() } as SheetLine, one));
  }
  const cut = led === undefined ? 0 : (tokens[led]?.index ?? 0);
  return [text.slice(0, cut).trim(), text.slice(cut, start).trim(), text.slice(start)].filter((part) => part !== '');
}
