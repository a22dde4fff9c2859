import type { SheetLine } from '../sheet.ts';
import type { ReadLine } from './lines.ts';

// Numbers in lines of their own, below the one that says what they are.

/** A number alone, perhaps with a remark in brackets behind it. */
const NUMBER_ALONE = /^(?=(?:\D*\d){7})[+＋(]{0,2}\s?\d[\d\s()./–-]{5,28}\d(?:\s?\([^()]{2,200}\)){0,4}$/u;

/** Of what kind the value of a line is that has none by itself: what the line above announces, or has: "Fax: +1 202 555 0100", "+1 202 555 0101". */
export function pendingBelow(
  { pending, channels, text, line: above }: ReadLine,
  { text: below }: SheetLine,
): ReadLine['pending'] {
  const last = channels.at(-1);
  if (pending.length > 0 || !last || text !== '' || !NUMBER_ALONE.test(below)) return pending;
  if (NUMBER_ALONE.test(above.text) && !SURE_NUMBER.test(below)) return pending;
  return channels.filter(({ value }) => value === last.value).map(({ kind }) => kind);
}

/** With the code of a country or of a town. */
const SURE_NUMBER = /^[+＋(]|^0/u;
