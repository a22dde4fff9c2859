import type { SheetLine } from '../sheet.ts';

// Several targets in one line.

const MOST_IN_LINE = 8;

/** "Example Network, red@example.org; Radio Example, 14 Sample Street, Exampleville": one line for each, where all have an address. */
export function apartAtSigns(line: SheetLine): SheetLine[] {
  const texts = line.text.split(/;\s+(?=\p{Lu})/u);
  const isTarget = (text: string) => /^\p{Lu}[^,:@;]{7,80},\s\S/u.test(text) && /\d|@/u.test(text);
  if (texts.length < 2 || texts.length > MOST_IN_LINE || !texts.every(isTarget)) return [line];
  return texts.map((text, nth) => ({ ...line, text, gap: nth > 0 || line.gap }));
}
