import type { SheetLine } from './sheet.ts';

// Lines that stand together as one text, so that what is wrapped can be read, with the way back to the line.

/** Lines as one text. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly SheetLine[];
}

/** So many lines are read as one: longer paragraphs are cut. */
const MOST_LINES = 40;

/** The lines in passages: a new one begins after a gap, where a paragraph ends, and with each item. */
export function passagesOf(lines: readonly SheetLine[]): Passage[] {
  const groups: SheetLine[][] = [];
  for (const [nth, line] of lines.entries()) {
    const group = groups.at(-1);
    const apart = line.gap || line.role === 'item' || lines[nth - 1]?.ends === true;
    if (!group || apart || group.length >= MOST_LINES) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({ text: group.map(({ text }) => text).join(' '), lines: group }));
}

/** The line in which a place of a passage stands. */
export function lineAt({ lines }: Passage, at: number): SheetLine {
  let end = 0;
  for (const line of lines) {
    end += line.text.length + 1;
    if (at < end) return line;
  }
  return lines.at(-1) as SheetLine;
}
