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

/** Behind the first line, or behind its paragraph where a sentence runs on from it. */
export function behindFirst([first, second, ...more]: readonly SheetLine[]): number {
  if (!first || !second || !runsOn(first, second)) return 1;
  const gap = more.findIndex((line) => line.gap);
  return 2 + (gap === -1 ? more.length : gap);
}

/** "They were taken away on three nights between 9 and" / "13 June 1992.", "which the court holds to be" / "against the »state": no head, for a sentence goes on with it. */
export function isWithin(before: SheetLine | undefined, line: SheetLine): boolean {
  if (before === undefined || line.gap || before.ends || !isOpen(before)) return false;
  if (/^\p{Ll}/u.test(line.text)) return before.text.length >= LEAST_OF_TEXT && isProse(line);
  return line.text.endsWith('.') && IS_DAY.test(line.text) && isProse(before);
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
