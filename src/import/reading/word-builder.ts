import { LineBuilder } from './line-builder.ts';
import type { RawLine } from './sheet-lines.ts';
import { rowLines } from './table-rows.ts';

/** What a word processor says of a paragraph. */
export interface ParagraphStyle {
  readonly heading: boolean;
  /** The first paragraph of an item of a list. */
  readonly item: boolean;
  /** Room above and below in points. */
  readonly above: number;
  readonly below: number;
}

export const PLAIN: ParagraphStyle = { heading: false, item: false, above: 0, below: 0 };

/** Room between paragraphs that a reader sees as a gap, in points. */
const GAP = 3.5;

/** Where lines are put together: the text itself, a cell of a table, or a box. */
interface Place {
  readonly builder: LineBuilder;
  readonly boxes: RawLine[];
  paragraph: ParagraphStyle | undefined;
  below: number;
  /** How many lines there were before the paragraph at hand. */
  lines: number;
}

/** Puts the paragraphs, tables and boxes of a word processor together to lines. What is opened must be closed in turn. */
export class WordBuilder {
  private readonly places: Place[] = [placeWith(new LineBuilder())];
  private readonly rows: (readonly RawLine[])[][] = [];

  private get place(): Place {
    return this.places.at(-1) as Place; // the first is never closed
  }

  /** All lines so far. */
  get lines(): readonly RawLine[] {
    return (this.places[0] as Place).builder.lines;
  }

  beginParagraph(style: ParagraphStyle): void {
    this.endParagraph();
    const { place } = this;
    place.paragraph = style;
    place.lines = place.builder.lines.length;
    if (Math.max(place.below, style.above) >= GAP) place.builder.space();
    if (style.item) place.builder.beginItem();
  }

  write(text: string, bold: boolean): void {
    this.place.builder.write(text, bold);
  }

  breakLine(): void {
    this.place.builder.breakLine(this.role());
  }

  endParagraph(): void {
    const { place } = this;
    if (place.paragraph === undefined) return;
    place.builder.endLine(this.role());
    const isEmpty = place.builder.lines.length === place.lines;
    if (isEmpty) place.builder.space();
    place.below = place.paragraph.below;
    place.paragraph = undefined;
    if (place.boxes.length > 0) this.addApart(place.boxes.splice(0));
  }

  openRow(): void {
    this.endParagraph();
    if (this.rows.length === 0 || this.places.length > 1) this.place.builder.endLine('text');
    this.rows.push([]);
  }

  closeRow(): void {
    const cells = this.rows.pop();
    if (cells) this.place.builder.add(rowLines(cells));
  }

  /** The next lines stand apart. */
  space(): void {
    this.endParagraph();
    this.place.builder.space();
  }

  openCell(): void {
    this.places.push(placeWith(new LineBuilder()));
  }

  closeCell(): void {
    this.rows.at(-1)?.push(this.leave());
  }

  openBox(): void {
    this.places.push(placeWith(new LineBuilder()));
  }

  /** What stands in a box comes behind the paragraph that it belongs to. */
  closeBox(): void {
    const lines = this.leave().map((line) => (line.role === 'text' ? { ...line, role: 'box' as const } : line));
    if (this.place.paragraph === undefined) this.addApart(lines);
    else this.place.boxes.push(...lines);
  }

  private leave(): readonly RawLine[] {
    this.endParagraph();
    if (this.places.length === 1) return [];
    return (this.places.pop() as Place).builder.lines;
  }

  private addApart(lines: readonly RawLine[]): void {
    const { builder } = this.place;
    builder.space();
    builder.add(lines);
    builder.space();
  }

  private role(): 'heading' | 'text' {
    return this.place.paragraph?.heading ? 'heading' : 'text';
  }
}

function placeWith(builder: LineBuilder): Place {
  return { builder, boxes: [], paragraph: undefined, below: 0, lines: 0 };
}
