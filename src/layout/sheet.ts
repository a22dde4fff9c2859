import type { StyledText } from '../letter/letter.ts';
import { BELOW, lineAt } from './flow.ts';
import { type Item, type Page, POINTS, type StructureNode } from './page.ts';
import { frame, stroke } from './strokes.ts';
import { leadingOf, type SetLine, type Typesetter } from './typesetter.ts';

// Sheets that are no letters: a cover sheet, a slip between letters, what to say in a letter by hand. Millimetres.

/** A column of a table: its share of the width, and whether its cells are numbers. */
interface SheetColumn {
  readonly share: number;
  readonly number?: boolean;
}

/** A part of a sheet. */
export type SheetBlock =
  | { readonly kind: 'title' | 'heading' | 'text' | 'strong' | 'small'; readonly text: string }
  /** Items with a bullet, or with a box to tick. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly boxes?: boolean }
  | {
      readonly kind: 'table';
      readonly columns: readonly SheetColumn[];
      readonly heading: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The paper of a sheet, and the language that it is in (BCP 47). */
export interface SheetSetting {
  readonly width: number;
  readonly height: number;
  readonly language: string;
}

const MARGIN = { side: 22, top: 20, bottom: 20 };
/** Points, and the room above in millimetres. */
const TYPE = {
  title: { size: 20, above: 0, bold: true },
  heading: { size: 12, above: 6, bold: true },
  strong: { size: 11, above: 2.5, bold: true },
  text: { size: 10.5, above: 2.5, bold: false },
  small: { size: 8.5, above: 2, bold: false },
  cell: { size: 9.5, above: 1.1, bold: false },
} as const;
/** Between columns, from a bullet to its words, and the side of a box to tick. */
const GAP = 4;
const INDENT = 7;
const BOX = 3.2;

/** Something that stands on one page, from its top on. */
interface Unit {
  readonly above: number;
  readonly height: number;
  readonly keepNext: boolean;
  readonly items: (top: number) => readonly Item[];
  /** What stands again above it at the top of a page that follows: the heading of its table. */
  readonly again?: Unit;
}

/** Blocks on their pages. `setter.prepare` must have been called for the language. */
export function sheetPages(blocks: readonly SheetBlock[], setting: SheetSetting, setter: Typesetter): Page[] {
  const { width, height } = setting;
  const units = new SheetSetter(setting, setter).units(blocks);
  const pages: Item[][] = [[]];
  let y = MARGIN.top;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const needed = unit.above + unit.height + (unit.keepNext && next ? next.above + next.height : 0);
    const page = pages.at(-1) as Item[];
    if (page.length > 0 && y + needed > height - MARGIN.bottom) {
      pages.push([]);
      y = MARGIN.top;
      if (unit.again) y = put(unit.again, y, pages.at(-1) as Item[]);
    }
    y = put(unit, y, pages.at(-1) as Item[]);
  }
  return pages.map((items) => ({ width, height, items }));
}

/** Puts something below what is on a page. Where the next thing begins. */
function put(unit: Unit, y: number, page: Item[]): number {
  const top = y + (page.length === 0 ? 0 : unit.above);
  page.push(...unit.items(top));
  return top + unit.height;
}

class SheetSetter {
  private readonly setter: Typesetter;
  private readonly setting: SheetSetting;
  private readonly root: StructureNode;
  private readonly measure: number;

  constructor(setting: SheetSetting, setter: Typesetter) {
    this.setting = setting;
    this.setter = setter;
    this.root = { role: 'letter', language: setting.language };
    this.measure = setting.width - 2 * MARGIN.side;
  }

  units(blocks: readonly SheetBlock[]): Unit[] {
    return blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.map((item) => this.item(item, block.boxes ?? false));
      if (block.kind === 'table') return this.table(block);
      return [this.text(block.text, block.kind)];
    });
  }

  private text(text: string, kind: 'title' | 'heading' | 'text' | 'strong' | 'small'): Unit {
    const { above } = TYPE[kind];
    const role = kind === 'title' ? 'heading' : kind === 'heading' ? 'subheading' : 'paragraph';
    const set = this.set([{ text }], this.measure, kind);
    const part: StructureNode = { role, language: this.setting.language, within: this.root };
    const keepNext = role !== 'paragraph' || kind === 'strong';
    return { above, height: set.height, keepNext, items: (top) => placed(set, MARGIN.side, top, part) };
  }

  private item(text: string, isBox: boolean): Unit {
    const set = this.set([{ text }], this.measure - INDENT, 'text');
    const part: StructureNode = { role: 'paragraph', language: this.setting.language, within: this.root };
    const bullet = this.set([{ text: '•' }], INDENT, 'text');
    return {
      above: 1.4,
      height: set.height,
      keepNext: false,
      items: (top) => [
        ...(isBox
          ? frame({ left: MARGIN.side, top: top + 0.5, width: BOX, height: BOX }, 0.2)
          : placed(bullet, MARGIN.side + 2, top)),
        ...placed(set, MARGIN.side + INDENT, top, part),
      ],
    };
  }

  private table({ columns, heading, rows }: Extract<SheetBlock, { kind: 'table' }>): Unit[] {
    const top = this.row(heading, columns, true);
    const head: Unit = { ...top, keepNext: rows.length > 0 };
    return [head, ...rows.map((row) => ({ ...this.row(row, columns, false), again: head }))];
  }

  private row(cells: readonly string[], columns: readonly SheetColumn[], isHeading: boolean): Unit {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const room = this.measure - GAP * (columns.length - 1);
    const part: StructureNode = { role: 'paragraph', language: this.setting.language, within: this.root };
    let left: number = MARGIN.side;
    const set = columns.map(({ share, number = false }, index) => {
      const width = (room * share) / shares;
      const cell = this.set([{ text: cells[index] ?? '' }], width, isHeading ? 'head' : 'cell');
      const at = { cell, left, width, number };
      left += width + GAP;
      return at;
    });
    const height = Math.max(...set.map(({ cell }) => cell.height)) + (isHeading ? 1 : 0);
    return {
      above: isHeading ? 3 : TYPE.cell.above,
      height,
      keepNext: false,
      items: (top) => [
        ...set.flatMap(({ cell, left: from, width, number }) =>
          placed(cell, from, top, part, number ? width : undefined),
        ),
        ...(isHeading ? [stroke([MARGIN.side, top + height], [MARGIN.side + this.measure, top + height], 0.2)] : []),
      ],
    };
  }

  private set(runs: readonly StyledText[], width: number, kind: keyof typeof TYPE | 'head'): SetText {
    const { size, bold } = kind === 'head' ? { size: TYPE.cell.size, bold: true } : TYPE[kind];
    const { language } = this.setting;
    const lines = this.setter.lines(runs, {
      language,
      direction: 'auto',
      size,
      measure: width * POINTS,
      justify: false,
      bold,
    });
    const leading = leadingOf(lines, size);
    return { lines, size, leading, height: leading * lines.length };
  }
}

/** Lines that are set, not yet placed. */
interface SetText {
  readonly lines: readonly SetLine[];
  readonly size: number;
  readonly leading: number;
  readonly height: number;
}

/** Lines from a corner on; with a `width`, at the right end of it. */
function placed(
  { lines, size, leading }: SetText,
  left: number,
  top: number,
  part?: StructureNode,
  width?: number,
): Item[] {
  return lines.map((line, index) => {
    const x = width === undefined ? left : left + width - line.width / POINTS;
    return lineAt(line, x, top + leading * (index + 1 - BELOW), size, part);
  });
}
