import { LONGEST_TITLE } from './headline.ts';
import { actionNumbers } from './number-forms.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Lines of the head of a sheet that have its numbers.

/** The number of an Urgent Action, its index number, or how it is distributed. */
export const NUMBER =
  /(?:^|[\s(])(?:UA|AU|EXTRA|EX)(?:[- ]?(?:NR|N[º°])\.?)?\s*[:.–-]?\s*(?:UA-)?\d{1,3}[/.]\d{2,4}(?!\d)/iu;
export const INDEX = /\b(?:AFR|AMR|ASA|EUR|MDE|ACT|ORG|POL|IOR|WRL|NWS|DOC)\s?\d{2}[/-]\d{1,4}[/-]/iu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** True if a line says the number or index number of the sheet, and is no running text. */
export function isNumberLine(line: SheetLine): boolean {
  const text = line.text.replace(ADDRESS, ''); // the address of another sheet has its number in it
  if (text.length > LONGEST_TITLE || (!NUMBER.test(text) && !INDEX.test(text) && actionNumbers(text).length === 0))
    return false;
  if (text.length <= 140 && !/[.!?]$/u.test(text) && INDEX.test(text) && actionNumbers(text).length > 0) return true;
  // A line that has both numbers may end with a full stop: "UA 1/22 Index: … 10 2022 a." is no sentence.
  const isText = text.length > 140 || (/[.!?]$/u.test(text) && !INDEX.test(text));
  const { index, 0: number } = NUMBER.exec(text) ?? { index: 99, 0: '' };
  return !isProse(line) || (!isText && index < (index + number.length === text.length ? 70 : 40));
}

/** Numbers and index numbers in a line, as they are printed. */
export function numberOf(text: string): string[] {
  return NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()));
}

/** The same wherever they stand in a line. */
const NUMBERS = [new RegExp(NUMBER.source, 'giu'), new RegExp(`${INDEX.source}\\d{2,4}`, 'giu')];

/** "… on UA 1/03 (AMR 23/001/2003, 27 June" / "2003)": what is in brackets beside the number goes on to the end of a line. */
export function closesNumber(before: SheetLine | undefined, line: SheetLine): boolean {
  if (!before || line.gap || !isNumberLine(before)) return false;
  return /\([^()]*$/u.test(before.text) && /^[^()]{1,40}\)$/u.test(line.text);
}
