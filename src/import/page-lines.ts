import type { CasesheetWords, HeadingKind } from '../languages/casesheet-words.ts';
import { isAbove } from './front.ts';
import { isHeadAgain, isOffer, isPageNumber, isWithPage } from './front-lines.ts';
import { isNumberLine } from './front-numbers.ts';
import { ADDRESSED } from './heading-lines.ts';
import type { Heading } from './headings.ts';
import { isSigned } from './issue-lines.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';
import { siteEntries } from './site-lines.ts';
import { hasStory } from './story-start.ts';

// Lines that each page of a document has again.

/** True for a number of the sheet among addresses, as the head of each page has it; `open` is what the line stands in. */
export const isHeadWithin = (line: SheetLine, open: HeadingKind | 'head') =>
  ADDRESSED.includes(open) && isNumberLine(line);

/** True for what a page offers to do with it above the story, though the same ends a story: "Print this page". */
export const isButton = (line: SheetLine, heading: Heading | undefined, front: readonly SheetLine[]): boolean =>
  heading?.kind === 'other' && (isOffer({ ...line, gap: true }) || siteEntries(line.text) > 0) && !hasStory(front);

/** True for where and when a sheet was written, and for its head on a later page. */
export const isOfMargin = (lines: readonly SheetLine[], at: number): boolean =>
  isSigned(lines[at]?.text ?? '') || isHeadAgain(lines, at);

/** A line that goes on below the head of a page, or stands apart below where and when the sheet was written. */
export function belowHead(lines: readonly SheetLine[], at: number, page: number, isFront: boolean): SheetLine {
  const [before, line] = [lines[at - 1], lines[at] as SheetLine];
  if (page === at - 1) return { ...line, gap: false };
  return before?.gap && !line.gap && !isFront && isSigned(before.text) ? { ...line, gap: true } : line;
}

/** No such line is longer. */
const LONGEST = 160;

/** True if a line is of the head of the document, of the headline `title`, or the number of a page. */
export function isOfPage(line: SheetLine, title: readonly SheetLine[], words: CasesheetWords): boolean {
  const { text } = line;
  if (isPageNumber(text) || isWithPage(text)) return true;
  if (isNumberLine(line) || text.split(/\s[–—|·-]\s/u).some((part) => isAbove({ ...line, text: part }, words)))
    return text.length <= LONGEST && !isOfSentence(line);
  const whole = title.map((one) => one.text).join(' ');
  if (whole.includes(text) && text.split(' ').length > 2) return true;
  return title.some((one) => one.text === text);
}

/** "make the results" / "public;": the end of a sentence. */
const isOfSentence = ({ text, gap }: SheetLine) => !gap && /^\p{Ll}.*[;,.]$/u.test(text);

/** Lines without those of a page: a sentence that such a line parts goes on behind it. */
export function withoutHeads(lines: readonly SheetLine[], isHead: (line: SheetLine) => boolean): SheetLine[] {
  const kept: SheetLine[] = [];
  let parted = false;
  for (const line of lines) {
    const before = kept.at(-1);
    const head = isHead(line);
    if (!head && parted && before && goesOnBehind(before, line)) {
      kept.splice(-1, 1, { ...before, ends: false });
      kept.push({ ...line, gap: false });
    } else if (!head) kept.push(line);
    parted = head;
  }
  return kept;
}

function goesOnBehind(before: SheetLine, line: SheetLine): boolean {
  if (line.role !== 'text' || !/[\p{L}\p{N},’'-]$/u.test(before.text)) return false;
  return (
    /^\p{Ll}/u.test(line.text) || (before.role === 'text' && before.text.length >= LINE_OF_TEXT && isProse(before))
  );
}

/** A line of running text is no shorter, but for the last of a paragraph. */
const LINE_OF_TEXT = 50;
