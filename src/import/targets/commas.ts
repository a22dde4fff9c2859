import type { SheetLine } from '../sheet.ts';

// Addresses whose lines end with commas, as letters were written once: the comma says nothing, and makes no greeting of a name.

const COMMA = /[,،，]$/u;
/** So many lines of a block end so, and so many of ten. */
const LEAST = 3;
const MOST_OF_TEN = 5;

/** Lines without the commas at their ends, where most of a block have one. */
export function withoutCommas(lines: readonly SheetLine[]): readonly SheetLine[] {
  const blocks: SheetLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.gap) blocks.push([line]);
    else last.push(line);
  }
  return blocks.flatMap((block) => {
    const count = block.filter(({ text }) => COMMA.test(text)).length;
    if (count < LEAST || count * 10 < block.length * MOST_OF_TEN) return block;
    return block.map((line) => ({ ...line, text: line.text.replace(COMMA, '').trimEnd() || line.text }));
  });
}
