import { most as furthest, least } from './extent.ts';
import { type Fragment, joinedText } from './pdf-fragments.ts';
import { type Band, bandsOf, type Gap, regionsOf, rowsOf, sizeOf, yOf } from './pdf-regions.ts';
import type { Tag } from './pdf-tags.ts';

// In which order a page is read. Bands of text one below the other are put together where white room runs down through them, and what
// stands left of it is read before what stands right of it; rows of labels and values are read row by row. (An XY-cut: Nagy and Seth 1984.)

/** A line of a page in the order of reading. Lengths in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
  readonly tag?: Tag;
  readonly outside?: true;
  /** Which column of which part of the page it stands in. */
  readonly column: number;
  /** How far lines of the column may reach to the right; Infinity: as far as the text of the page. */
  readonly edge: number;
  /** Something else begins with it: a column, or what stands below columns. */
  readonly apart: boolean;
}

/** The lines of a page in the order of reading. */
export function linesInOrder(fragments: readonly Fragment[]): PdfLine[] {
  const order = new Order(
    furthest(
      fragments.map(({ right }) => right),
      0,
    ),
  );
  order.read(fragments, Number.POSITIVE_INFINITY, 0);
  return order.lines;
}

class Order {
  readonly lines: PdfLine[] = [];
  private readonly pageEdge: number;
  private column = 0;

  /** `pageEdge` is how far the text of the page reaches to the right. */
  constructor(pageEdge: number) {
    this.pageEdge = pageEdge;
  }

  read(fragments: readonly Fragment[], edge: number, depth: number): void {
    for (const region of regionsOf(bandsOf(fragments), depth)) {
      if (region.gutter === undefined) for (const band of region.bands) this.rows(band.fragments, edge);
      else this.columns(region.bands, region.gutter, { edge, depth });
    }
  }

  private columns(bands: readonly Band[], gutter: Gap, at: { readonly edge: number; readonly depth: number }): void {
    const fragments = bands.flatMap((band) => band.fragments);
    const left = fragments.filter((one) => one.right <= gutter.to);
    const right = fragments.filter((one) => one.right > gutter.to);
    if (areLabels(left, right)) return this.labels(left, right, at.edge);
    if (areRows(left, right)) return this.rows(fragments, at.edge);
    const flows = isFlow(left, right);
    for (const [nth, side] of [left, right].entries()) {
      this.column += 1;
      const first = this.lines.length;
      this.read(side, nth === 0 ? edgeOf(left, gutter, Math.min(at.edge, this.pageEdge)) : at.edge, at.depth + 1);
      if (nth === 0 || !flows) this.setApart(first);
    }
    this.column += 1;
    this.setApart(this.lines.length);
  }

  /** Labels with what stands beside each: a line, and the lines below it until the next label. */
  private labels(left: readonly Fragment[], right: readonly Fragment[], edge: number): void {
    const labels = rowsOf(left);
    const values = rowsOf(right);
    let next = 0;
    for (const [nth, label] of labels.entries()) {
      const below = labels[nth + 1];
      const until = below === undefined ? Number.POSITIVE_INFINITY : yOf(below) - sizeOf(below) * 0.5;
      const beside: Fragment[][] = [];
      for (; next < values.length && yOf(values[next] ?? []) < until; next++) beside.push(values[next] ?? []);
      this.line([...label, ...(beside[0] ?? [])], edge);
      for (const row of beside.slice(1)) this.line(row, edge);
    }
  }

  private rows(fragments: readonly Fragment[], edge: number): void {
    for (const row of rowsOf(fragments)) this.line(row, edge);
  }

  private nextApart = false;

  private setApart(nth: number): void {
    const line = this.lines[nth];
    if (line) this.lines[nth] = { ...line, apart: true };
    else this.nextApart = true;
  }

  private line(row: readonly Fragment[], edge: number): void {
    const [widest] = [...row].sort((one, other) => other.text.length - one.text.length);
    const text = joinedText(row);
    if (widest === undefined || text === '') return;
    this.lines.push({
      text,
      left: least(row.map(({ left }) => left)),
      right: furthest(row.map(({ right }) => right)),
      y: yOf(row),
      size: sizeOf(row),
      font: widest.font,
      rightToLeft: widest.rightToLeft,
      column: this.column,
      edge,
      apart: this.nextApart,
      ...(widest.tag ? { tag: widest.tag } : {}),
      ...(row.every(({ outside }) => outside) ? { outside: true } : {}),
    });
    this.nextApart = false;
  }
}

/**
 * How far the left of two columns reaches: to its longest lines if several are about as long, else as far as makes it as wide as the
 * other, which ends at `edge`, or almost to the other column.
 */
function edgeOf(fragments: readonly Fragment[], gutter: Gap, edge: number): number {
  const reach = rowsOf(fragments).map((row) => furthest(row.map(({ right }) => right)));
  const size = sizeOf(fragments);
  const most = furthest(reach);
  const long = reach.filter((right) => right > most - size * 2).length;
  if (long >= 2 && long * 3 >= reach.length) return most;
  const equal = least(fragments.map(({ left }) => left)) + edge - gutter.to;
  return most <= equal + size && equal < gutter.to ? Math.max(most, equal) : gutter.to - size;
}

/**
 * True if the text of the left column goes on in the right one at once: it has several parts, the right one begins as high, and the left
 * one is filled to the bottom.
 */
function isFlow(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const [ys, others] = [rowsOf(left).map(yOf), rowsOf(right).map(yOf)];
  const [top = 0, second = 0] = ys;
  const bottom = ys.at(-1) ?? 0;
  const leading = second - top;
  const hasParts = ys.some((y, nth) => nth > 0 && y - (ys[nth - 1] ?? y) > leading * 1.5);
  return hasParts && Math.abs(top - (others[0] ?? 0)) < leading * 0.5 && bottom + leading * 0.5 > (others.at(-1) ?? 0);
}

/** True if each row of one side has one of the other at its height, with much room between: "UA 1/99    Fear of torture", "PERU    Ana Example". */
function areRows(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const [rows, others] = [rowsOf(left), rowsOf(right)];
  return (
    rows.length >= 2 &&
    rows.length === others.length &&
    rows.every((row, nth) => {
      const [other, above] = [others[nth] ?? [], rows[nth - 1]];
      const size = sizeOf(row);
      const isApart = above === undefined || yOf(row) - yOf(above) > size * ROOM;
      return isApart && Math.abs(yOf(row) - yOf(other)) < size * 0.4;
    })
  );
}

/** Between the lines of an address there is less, in sizes of the font. */
const ROOM = 1.9;

/** Most of the left ends in a colon, or stands in one font and all of the right in others. */
function areLabels(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const rows = rowsOf(left).map(joinedText);
  const colons = rows.filter((text) => /[:\uff1a]$/.test(text)).length;
  if (colons * 2 >= rows.length) return true;
  const fonts = new Set(left.map(({ font }) => font));
  return fonts.size === 1 && !right.some(({ font }) => fonts.has(font)) && rowsOf(right).length >= rows.length;
}
