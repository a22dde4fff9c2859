import { casesheetValues } from '../languages/casesheet-values.ts';
import { folded } from './folded.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Sentences of a sheet to its readers that stand among addresses: in which languages, until when, and to whom besides they may write.

/** A longer text says more than one thing. */
const LONGEST = 300;

/** True if a line says how to write, and nothing of the target beside which it stands. */
export function isToReaders(line: SheetLine, language: string): boolean {
  if (!isProse(line) || line.text.length > LONGEST || /\S@\S/u.test(line.text)) return false;
  const plain = folded(line.text);
  const isDated = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(line.text);
  return casesheetValues(language).some(
    ({ own, after, home, appeals }) =>
      own.test(plain) || after.test(plain) || home.test(plain) || (isDated && appeals.test(plain)),
  );
}
