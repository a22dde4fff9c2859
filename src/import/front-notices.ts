import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import { isCapitals } from './headings.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Paragraphs above the first call to act that say that the action has ended: "This action was closed on 3 May." They are neither headline nor
// summary, where these stand too.

/** So many paragraphs are looked at, each of at most so many lines and characters. */
const MOST_PARAGRAPHS = 12;
const MOST_LINES = 4;
const LONGEST = 400;

/** The lines of notices that the action has ended: what stands above the text or in capitals, and leaves text. */
export function noticesIn(lines: readonly SheetLine[]): readonly SheetLine[] {
  const paragraphs = paragraphsOf(lines).slice(0, MOST_PARAGRAPHS);
  const found = paragraphs.filter((one, nth) => isNotice(one, paragraphs.slice(nth + 1)));
  return found.length === paragraphs.length ? [] : found.flat();
}

function isNotice(lines: readonly SheetLine[], below: readonly (readonly SheetLine[])[]): boolean {
  if (lines.length > MOST_LINES) return false;
  const text = lines.map((line) => line.text).join(' ');
  // The last text of a front is what it tells, whatever that is.
  const isTold = !isCapitals(text) && !below.some((some) => some.some(isProse));
  if (text.length > LONGEST || isTold) return false;
  const plain = folded(text);
  return casesheetValues('').some(({ ended }) => ended.test(plain));
}

function paragraphsOf(lines: readonly SheetLine[]): readonly (readonly SheetLine[])[] {
  const paragraphs: SheetLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.gap && last.at(-1)?.ends !== true) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
