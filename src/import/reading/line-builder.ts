import type { LineRole } from '../sheet.ts';
import type { RawLine } from './sheet-lines.ts';

/** Puts runs of text together to lines, for documents that say where a paragraph begins and where a line breaks within it. */
export class LineBuilder {
  readonly lines: RawLine[] = [];
  private text = '';
  private letters = 0;
  private boldLetters = 0;
  private gap = false;
  private isItem = false;

  /** A run of text in the line at hand. */
  write(text: string, bold: boolean): void {
    this.text += text;
    const letters = text.trim().length;
    this.letters += letters;
    if (bold) this.boldLetters += letters;
  }

  /** The next line stands apart from those before. */
  space(): void {
    this.gap = true;
  }

  /** An item of a list begins: its first line is marked. */
  beginItem(): void {
    this.isItem = true;
  }

  /** True if the line at hand has nothing to be seen yet. */
  get isBlank(): boolean {
    return this.letters === 0;
  }

  /** A line break: an empty line is a gap. */
  breakLine(role: LineRole): void {
    if (this.isBlank) this.gap = true;
    this.endLine(role);
  }

  /** The paragraph ends, if there is anything in it. */
  endLine(role: LineRole): void {
    if (!this.isBlank) {
      const bold = role === 'heading' || this.boldLetters === this.letters;
      const marked = role === 'text' && this.isItem ? 'item' : role;
      this.lines.push({ text: this.text, role: marked, bold, gap: this.gap, ends: true });
      this.gap = false;
      this.isItem = false;
    }
    this.text = '';
    this.letters = 0;
    this.boldLetters = 0;
  }

  /** Lines that were put together elsewhere. */
  add(lines: readonly RawLine[]): void {
    for (const line of lines) {
      this.lines.push(this.gap ? { ...line, gap: true } : line);
      this.gap = false;
    }
  }
}
