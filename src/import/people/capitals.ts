import { isCapitals } from '../headings.ts';
import type { SheetLine } from '../sheet.ts';

// Names in capitals behind a country: "PERU: ANA EXAMPLE", where "PERU: TEACHER DISAPPEARED" is a headline.

/** Shorter words may be no part of a name. */
const LEAST = 3;
/** So many lines of text are looked at. */
const MOST_LINES = 60;

/** True if what stands behind a country is names: in small letters, or such as the text has with a capital. */
export function isNamesOf(text: string | undefined, lines: readonly SheetLine[]): boolean {
  if (text === undefined || !isCapitals(text)) return text !== undefined;
  const words = text.match(/\p{L}+/gu)?.filter(({ length }) => length >= LEAST) ?? [];
  const said = lines
    .slice(0, MOST_LINES)
    .filter((line) => !isCapitals(line.text))
    .map((line) => line.text)
    .join(' ');
  const known = words.filter((word) => said.includes(word[0] + word.slice(1).toLowerCase()));
  return known.length * 2 > words.length;
}
