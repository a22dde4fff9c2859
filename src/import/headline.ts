import { isRest } from './front-lines.ts';
import { runsOn } from './front-sentences.ts';
import { isCapitals } from './headings.ts';
import type { SheetLine } from './sheet.ts';

// The lines of a headline.

/** A headline is no longer than this. */
export const LONGEST_TITLE = 220;
/** One that goes on in small letters has at most so many lines. */
const MOST_WRAPPED = 3;
/** The last line of a headline is so much shorter than the text that begins below it. */
const SHORT = 0.75;

/** The lines of the headline: the first, and those that go on with it. */
export function titleOf(lines: readonly SheetLine[]): readonly SheetLine[] {
  const [first] = lines;
  if (!isHeadline(first, lines[1])) return wrappedOf(lines);
  let end = 1;
  while (end < lines.length && goesOn(first, lines[end - 1] as SheetLine, lines[end] as SheetLine, lines[end + 1]))
    end++;
  return lines.slice(0, end);
}

function goesOn(first: SheetLine, before: SheetLine, line: SheetLine, next: SheetLine | undefined): boolean {
  // A line of the head may stand between: "PERU", and those whom it is about below.
  if (line.gap || line.line - before.line > 1 || !isHeadline(line, undefined)) return false;
  if (isCapitals(first.text)) return isCapitals(line.text);
  if (isRest(before, line) || (next?.gap === true && isNameBelow(before, line))) return true;
  const marked = first.role === 'heading' || first.bold === true;
  return marked && line.role === first.role && line.bold === first.bold && !/[.!?]$/u.test(before.text);
}

/** "Peru: Detention of the teacher" / "Ana Example": the last line of a headline in small letters has nothing but a name. */
function isNameBelow(before: SheetLine, line: SheetLine): boolean {
  const isSmall = /\p{Ll}{2,}$/u.test(before.text) && / \p{Ll}\S* /u.test(before.text);
  return isSmall && before.text.length >= 30 && /^(?:\p{Lu}\p{Ll}[\p{L}’'-]*\s?){2,4}$/u.test(line.text);
}

function isHeadline(line: SheetLine | undefined, next: SheetLine | undefined): line is SheetLine {
  if (!line || line.text.length > LONGEST_TITLE) return false;
  if (isCapitals(line.text) || line.role === 'heading') return true;
  if (next && runsOn(line, next)) return false;
  if (next && !next.gap && /^\p{Ll}/u.test(next.text)) return false;
  return !/[.:]$/u.test(line.text) && (line.text.length < 100 || line.ends);
}

/** A headline in small letters that goes on in the next line: it ends without a full stop, at a gap or well before the text below it is broken. */
function wrappedOf(lines: readonly SheetLine[]): readonly SheetLine[] {
  const [first, second] = lines;
  if (!first || !second || second.gap || first.ends || !/^\p{Ll}/u.test(second.text)) return [];
  for (let end = 2; end <= MOST_WRAPPED; end++) {
    const [last, next] = [lines[end - 1], lines[end]];
    if (last === undefined || (end > 2 && last.gap) || /[.!?:;,]$|[.!?]\s/u.test(last.text)) return [];
    const isLast = next === undefined || next.gap || (isShorter(last, next) && isShorter(first, next));
    if (isLast) return isWrapped(lines.slice(0, end)) ? lines.slice(0, end) : [];
  }
  return [];
}

const isShorter = (line: SheetLine, next: SheetLine) =>
  /^\p{Lu}/u.test(next.text) && line.text.length < next.text.length * SHORT;

function isWrapped(lines: readonly SheetLine[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  return (
    text.length < 160 && lines.every(({ role, text: one }) => role === 'text' && !/[.!?:;]$|[.!?]\s|[@|]/u.test(one))
  );
}
