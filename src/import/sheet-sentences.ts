import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// What stands among addresses and is of the sheet: in which languages, until when and to whom besides to write, and who sends it out.

/** A longer text says more than one thing. */
const LONGEST = 300;
/** Lines of a section of addresses without those that say something of the sheet. */
export function ofTargets(lines: readonly SheetLine[], language: string): SheetLine[] {
  const left = lines.filter((line) => !isToReaders(line, language));
  const isSender = ({ text }: SheetLine) =>
    text.length < LONGEST &&
    !/\S@\S/u.test(text) &&
    casesheetValues(language).some((one) => one.sender.test(folded(text)));
  const sender = left.findIndex(isSender);
  return sender === -1 ? left : left.slice(0, sender);
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
