import type { LineRole } from '../sheet.ts';
import type { RawLine } from './sheet-lines.ts';
import { type ParagraphStyle, PLAIN, WordBuilder } from './word-builder.ts';

/** What is known of the paragraph at hand. */
interface Paragraph {
  style: ParagraphStyle;
  inTable: boolean;
}

/** A text that is put together by the words of RTF: the document, its headers, its footers. */
class Flow {
  readonly builder = new WordBuilder();
  private isBegun = false;
  private inRow = false;
  private inCell = false;
  private isBelowTable = false;

  begin({ style, inTable }: Paragraph): void {
    if (this.isBegun) return;
    if (inTable) this.openCell();
    else this.leaveTable();
    this.builder.beginParagraph(style);
    this.isBegun = true;
  }

  end(paragraph: Paragraph): void {
    this.begin(paragraph);
    this.builder.endParagraph();
    this.isBegun = false;
  }

  closeCell(paragraph: Paragraph): void {
    this.openCell();
    if (this.isBegun) this.end(paragraph);
    this.builder.closeCell();
    this.inCell = false;
  }

  closeRow(): void {
    if (this.inCell) this.closeCell({ style: PLAIN, inTable: true });
    if (this.inRow) this.builder.closeRow();
    this.inRow = false;
  }

  private leaveTable(): void {
    this.closeRow();
    if (this.isBelowTable) this.builder.space();
    this.isBelowTable = false;
  }

  private openCell(): void {
    if (!this.inRow && !this.isBelowTable) this.builder.space();
    if (!this.inRow) this.builder.openRow();
    this.isBelowTable = true;
    if (!this.inCell) this.builder.openCell();
    this.inRow = true;
    this.inCell = true;
  }

  openBox(paragraph: Paragraph): void {
    this.begin(paragraph);
    this.builder.openBox();
    this.isBegun = false;
  }

  closeBox(): void {
    if (this.isBegun) this.builder.endParagraph();
    this.builder.closeBox();
    this.isBegun = true;
  }

  finish(): void {
    if (this.isBegun) this.builder.endParagraph();
    this.closeRow();
  }
}

/** Follows the words of RTF that part paragraphs, lines, rows and cells. */
export class RtfWriter {
  private readonly flows = { text: new Flow(), header: new Flow(), footer: new Flow() };
  private flow = this.flows.text;
  private paragraph: Paragraph = { style: PLAIN, inTable: false };

  write(text: string, bold: boolean): void {
    if (text === '') return;
    this.flow.begin(this.paragraph);
    this.flow.builder.write(text, bold);
  }

  /** The paragraph is an item of a list. */
  item(): void {
    this.change({ item: true });
  }

  /** The text goes on in a header, in a footer, or in the document. */
  enter(place: 'header' | 'footer' | undefined): void {
    this.flow.finish();
    this.flow = this.flows[place ?? 'text'];
    this.paragraph = { style: PLAIN, inTable: false };
  }

  openBox(): void {
    this.flow.openBox(this.paragraph);
  }

  closeBox(): void {
    this.flow.closeBox();
  }

  word(word: string, value = 0): void {
    const { flow, paragraph } = this;
    if (word === 'par' || word === 'sect') flow.end(paragraph);
    else if (word === 'line' || word === 'lbr') {
      flow.begin(paragraph);
      flow.builder.breakLine();
    } else if (word === 'cell') flow.closeCell(paragraph);
    else if (word === 'row') flow.closeRow();
    else if (word === 'page' || word === 'column') flow.builder.space();
    else if (word === 'pard') this.paragraph = { style: PLAIN, inTable: false };
    else if (word === 'intbl') this.paragraph = { ...paragraph, inTable: true };
    else if (word === 'sb') this.change({ above: value / 20 });
    else if (word === 'sa') this.change({ below: value / 20 });
    else if (word === 'outlinelevel') this.change({ heading: value < 9 });
    else if (word === 'ls' && value > 0) this.change({ item: true });
  }

  private change(change: Partial<ParagraphStyle>): void {
    this.paragraph = { ...this.paragraph, style: { ...this.paragraph.style, ...change } };
  }

  /** All lines: headers first, footers last. */
  finished(): RawLine[] {
    for (const flow of Object.values(this.flows)) flow.finish();
    const { text, header, footer } = this.flows;
    return [...around(header, 'header'), ...text.builder.lines, ...around(footer, 'footer')];
  }
}

/** The lines of headers or footers: each once, and no numbers of pages. */
function around({ builder }: Flow, role: LineRole): RawLine[] {
  const told = new Set<string>();
  return builder.lines
    .filter(({ text }) => {
      const isNew = !told.has(text.trim()) && !/^[\s\d/|-]*$/.test(text);
      told.add(text.trim());
      return isNew;
    })
    .map((line, nth) => ({ ...line, role, gap: nth === 0 || (line.gap ?? false) }));
}
