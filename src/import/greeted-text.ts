import { countryNamed } from '../countries/words.ts';
import { isProse } from './shapes.ts';
import type { SheetLine } from './sheet.ts';

// Whether the text of a letter begins below a line that greets somebody, or an address goes on.

/** A letter has a paragraph of at least so many characters. */
const SHORTEST_PARAGRAPH = 60;

/** The first line behind the salutations that begin with a line; undefined if it is none. */
export function bodyFrom(
  lines: readonly SheetLine[],
  start: number,
  greets: (line: SheetLine | undefined) => boolean,
): number | undefined {
  if (isBelowAddress(lines, start)) return undefined;
  let body = start;
  while (greets(lines[body])) body++;
  return body === start || isOfAddress(lines, start, body, greets) ? undefined : body;
}

/**
 * True if what looks like a salutation begins an address, as "Your Excellency" does where it stands before a name: lines that are no
 * text follow, and another salutation below them.
 */
function isOfAddress(
  lines: readonly SheetLine[],
  start: number,
  body: number,
  greets: (line: SheetLine | undefined) => boolean,
): boolean {
  const text = lines.findIndex((line, at) => at >= body && (isText(line) || isProse(line)));
  const between = lines.slice(body, text === -1 ? lines.length : text);
  const isOpen = !/[,:：，،!]$/u.test((lines[start] as SheetLine).text);
  if (between.some((line) => greets(line) && (isOpen || /[,:：，،!]$/u.test(line.text)))) return true;
  return isOpen && between.length >= 2 && between.some(({ text: said }) => /\d|@/u.test(said));
}

/** True if a line is long enough to be text of a letter, or a sentence, as no line of an address is. */
export function isText({ text }: SheetLine): boolean {
  if (text.split(' ').length >= 6 && /[.!?؟۔]["”“«’»)]?$/u.test(text)) return true;
  return text.length >= (/\p{sc=Han}/u.test(text) ? SHORTEST_PARAGRAPH / 4 : SHORTEST_PARAGRAPH);
}

/** True for a form of address without a sign at its end, right below a number or an address: it is that of the official above it. */
function isBelowAddress(lines: readonly SheetLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || line.gap || /[,:：，،!]$/u.test(line.text) || isProse(before)) return false;
  return /\S@\S|\d[\d ()./-]{3}/u.test(before.text) || countryNamed(before.text.replace(/^.*,\s*/u, '')) !== undefined;
}
