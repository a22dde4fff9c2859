import type { Item, Line, StructureNode } from './page.ts';
import { handLine } from './strokes.ts';
import type { SetLine } from './typesetter.ts';

// The text below the address as one long column of lines, and where it is cut into pages. Millimetres.

/** A line of the column. */
export interface FlowLine {
  /** Its pieces; none for a line that is only room. */
  readonly line?: SetLine;
  /** Points. */
  readonly size: number;
  /** From the left edge of the sheet. */
  readonly x: number;
  /** From the baseline before to this one. */
  readonly leading: number;
  /** Room above it, which is left out at the top of a page. */
  readonly above: number;
  /** True if a page may end before it. */
  readonly mayBreak: boolean;
  readonly part?: StructureNode;
  /** The length in millimetres of a straight line on its baseline, to write on by hand. */
  readonly rule?: number;
  /** What stands at the beginning of the line besides: the bullet of a list. */
  readonly label?: { readonly line: SetLine; readonly x: number; readonly part: StructureNode };
}

/** Lines of one page, and how far down it the text goes. */
export interface Column {
  readonly items: readonly Item[];
  readonly bottom: number;
}

/** Room for text on a page: its top and bottom edges. */
export interface PageRoom {
  readonly top: number;
  readonly bottom: number;
}

/** Cuts the column into pages: as much as goes onto each, ending where a page may. */
export function paginate(lines: readonly FlowLine[], rooms: (page: number) => PageRoom): Column[] {
  const columns: Column[] = [];
  let from = 0;
  do {
    const room = rooms(columns.length);
    const end = lastOn(lines, from, room);
    columns.push(place(lines.slice(from, end), room));
    from = end;
  } while (from < lines.length);
  return columns;
}

/** The index after the last line of a page. */
function lastOn(lines: readonly FlowLine[], from: number, room: PageRoom): number {
  let y = room.top;
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] as FlowLine;
    y += line.leading + (end === from ? 0 : line.above);
    if (y > room.bottom + 0.01) break;
  }
  if (end === lines.length) return end;
  for (let last = end; last > from; last--) if (lines[last]?.mayBreak) return last;
  return Math.max(end, from + 1);
}

function place(lines: readonly FlowLine[], { top }: PageRoom): Column {
  const items: Item[] = [];
  let y = top;
  for (const [index, flow] of lines.entries()) {
    y += flow.leading + (index === 0 ? 0 : flow.above);
    const baseline = y - flow.leading * BELOW;
    if (flow.label) items.push(lineAt(flow.label.line, flow.label.x, baseline, flow.size, flow.label.part));
    if (flow.rule) items.push(handLine(flow.x, baseline, flow.rule));
    if (flow.line) items.push(lineAt(flow.line, flow.x, baseline, flow.size, flow.part));
  }
  return { items, bottom: y };
}

/** The share of a line's height that stands below its baseline. */
export const BELOW = 0.26;

/** A set line at its place on a page. */
export function lineAt(line: SetLine, x: number, y: number, size: number, part?: StructureNode): Line {
  const { pieces, scale, hyphenated } = line;
  if (part && !hyphenated) return { kind: 'line', x, y, size, scale, pieces, kept: line, part }; // nearly all, quicker than by spreading
  return {
    kind: 'line',
    x,
    y,
    size,
    scale,
    pieces,
    kept: line,
    ...(part ? { part } : {}),
    ...(hyphenated ? { hyphenated } : {}),
  };
}
