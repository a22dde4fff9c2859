import { casesheetValues } from '../languages/casesheet-values.ts';
import { SENDER_NOTICES } from '../languages/site-words.ts';
import { datesIn } from './days/reading.ts';
import { folded } from './folded.ts';
import { noticesAmong } from './notices.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands among addresses and is of the sheet: in which languages, until when and to whom besides to write, and who sends it out.

/** A longer text says more than one thing. */
const LONGEST = 300;
/** Lines of a section of addresses without those that say something of the sheet. */
export function ofTargets(lines: readonly SheetLine[], language: string): SheetLine[] {
  const said = new Set<SheetLine>(noticesAmong(lines, language));
  for (const [nth, line] of lines.entries())
    if (isToReaders(line, language) || isOfPageFoot(line, language) || goesOn(lines[nth - 1], line, said))
      said.add(line);
  const left = withGaps(lines, said);
  const values = casesheetValues(language);
  const isSender = ({ text }: SheetLine) => {
    if (text.length >= LONGEST || /\S@\S/u.test(text)) return false;
    const plain = folded(text);
    return values.some((one) => one.sender.test(plain));
  };
  const sender = left.findIndex(isSender);
  return sender === -1 ? left : left.slice(0, sender);
}

/** Lines without some of them; what stood apart from the line before it still does. */
function withGaps(lines: readonly SheetLine[], but: ReadonlySet<SheetLine>): SheetLine[] {
  let isApart = false;
  return lines.flatMap((line) => {
    isApart ||= line.gap;
    if (but.has(line)) return [];
    const one = isApart && !line.gap ? { ...line, gap: true } : line;
    isApart = false;
    return [one];
  });
}

/** "Downloaded on 2 May 2019 from www.example.org", "Unsubscribe: www.example.org": what a page or a mail has at its foot. */
function isOfPageFoot({ text }: SheetLine, language: string): boolean {
  if (text.length > LONGEST || !/https?:|www\./u.test(text)) return false;
  const plain = folded(text);
  return (
    SENDER_NOTICES.some((one) => one.test(plain)) || datesIn(text, { language }).some(({ iso }) => iso !== undefined)
  );
}

/** No line of running text is shorter, but for the last of a paragraph. */
const LINE_OF_TEXT = 50;

/** "… after the date" / "given above.", or the year of its day: the rest of such a sentence. */
function goesOn(before: SheetLine | undefined, line: SheetLine, said: ReadonlySet<SheetLine>): boolean {
  const isOpen = before !== undefined && said.has(before) && /[\p{L},]$/u.test(before.text);
  if (!isOpen || line.gap || line.text.length >= LONGEST) return false;
  if (/^\p{Ll}[^@\d]*[.!]$|^(?:19|20)\d\d[.!*\s]*$/u.test(line.text)) return true; // "… after 6 April" / "1999."
  return (
    before.text.length >= LINE_OF_TEXT &&
    isProse(before) &&
    /\p{L}{4}$|,$/u.test(before.text) &&
    /\S@\S/u.test(line.text)
  );
}

/** True if a line says how to write, and nothing of the target beside which it stands. */
function isToReaders(line: SheetLine, language: string): boolean {
  if (!isProse(line) || line.text.length > LONGEST || /\S@\S|^\(/u.test(line.text)) return false;
  const plain = folded(line.text);
  const isDated = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(line.text);
  return casesheetValues(language)
    .slice(0, 1)
    .some(
      ({ own, after, home, appeals }) =>
        own.test(plain) || after.test(plain) || home.test(plain) || (isDated && appeals.test(plain)),
    );
}
