import { isOpen } from './front-lines.ts';
import { IS_DAY } from './issue-lines.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lines above the first call to act with which a sentence goes on, whatever they begin or end with: no headline, name or number stands there.

/** "All charges were dropped on" / "19 October by a court.": running text that was broken before a figure, a quotation or the name of a month. */
export function runsOn(line: SheetLine, next: SheetLine): boolean {
  if (next.gap || line.ends || line.text.length < LEAST_OF_TEXT) return false;
  if (!/^[\p{Nd}"“«„»]/u.test(next.text) && !/\s\d{1,2}\.?$/u.test(line.text)) return false;
  return isFull(line, next) && isOpen(line) && isProse(line) && isProse(next);
}

/** "…, wurde am" / "24. Februar … gezogen": true for a line in small letters that a sentence goes on with, which is of no head whatever it has. */
export function isOfSentence(before: SheetLine | undefined, line: SheetLine): boolean {
  return (
    before !== undefined &&
    !line.gap &&
    !before.ends &&
    before.text.length >= LEAST_OF_TEXT &&
    /^\p{Ll}/u.test(line.text) &&
    isOpen(before) &&
    isProse(line)
  );
}

/** "They were taken away on three nights between 9 and" / "13 June 1992.": a day in a line of its own that a sentence goes on with. */
export function isWithin(before: SheetLine | undefined, line: SheetLine): boolean {
  return (
    before !== undefined &&
    !line.gap &&
    !before.ends &&
    line.text.endsWith('.') &&
    IS_DAY.test(line.text) &&
    isOpen(before) &&
    isProse(before)
  );
}

/** Where the sentence begins that the last of some lines goes on with: "Ana Example, Ben Sample and Eva Specimen were" / "arrested on 3 May." */
export function startOfSentence(lines: readonly SheetLine[]): number {
  let start = lines.length - 1;
  while (start > 0 && isMore(lines[start - 1] as SheetLine, lines[start] as SheetLine)) start--;
  return start;
}

function isMore(before: SheetLine, line: SheetLine): boolean {
  const { text } = before;
  if (line.gap || before.ends || text.length < LEAST_OF_TEXT || before.role !== 'text' || line.role !== 'text')
    return false;
  if (/^\p{Ll}/u.test(line.text)) return /\p{Ll},?$/u.test(text);
  // "Ana Example, Ben Sample and Eva" / "Specimen were arrested": a name is broken.
  return isFull(before, line) && /^\p{Lu}/u.test(line.text) && /[\s’'-]\p{Lu}\p{Ll}+$/u.test(text);
}

/** True if the next word had no room any more, as far as the line that it begins tells. */
function isFull({ text }: SheetLine, next: SheetLine): boolean {
  const first = next.text.split(' ', 1)[0] ?? '';
  return text.length + 1 + first.length > next.text.length;
}

/** A line of running text is so long, but for the last. */
const LEAST_OF_TEXT = 45;
