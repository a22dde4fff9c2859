import { type DocxStyle, type DocxStyles, isOn, paragraphStyle, readProperty, styled } from './docx-styles.ts';
import type { RawLine } from './sheet-lines.ts';
import { WordBuilder } from './word-builder.ts';
import { readXml, type XmlReader } from './xml.ts';

/** Elements whose text nobody sees: what was deleted, the codes of fields, what is drawn otherwise, phonetic guides, notes. */
const UNSEEN = new Set(
  'w:del w:moveFrom w:instrText w:delInstrText w:delText mc:Fallback w:rt w:comment m:oMathPara w:footnote w:endnote'.split(
    ' ',
  ),
);

type Attributes = Readonly<Record<string, string>>;

/** The lines of a part of a Word document: its text, a header or a footer; undefined if it is no XML. */
export function docxLines(xml: string, styles: DocxStyles): readonly RawLine[] | undefined {
  const body = new Body(styles);
  if (!readXml(xml, body)) return undefined;
  body.builder.endParagraph();
  return body.builder.lines;
}

interface Paragraph {
  style: string;
  own: DocxStyle;
  begun: boolean;
  bold: boolean;
}

class Body implements XmlReader {
  readonly builder = new WordBuilder();
  private readonly styles: DocxStyles;
  /** Paragraphs that are open: one in a box stands within another. */
  private readonly paragraphs: Paragraph[] = [];
  private unseen = 0;
  private isText = false;
  private run = { bold: undefined as boolean | undefined, hidden: false };
  private inParagraphProperties = 0;
  private inRunProperties = false;
  private last = '';

  constructor(styles: DocxStyles) {
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.unseen += 1;
    if (this.unseen > 0) return;
    if (this.inParagraphProperties > 0 || this.inRunProperties) return this.property(name, attributes);
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ style: '', own: {}, begun: false, bold: false });
        break;
      case 'w:pPr':
        this.inParagraphProperties = 1;
        break;
      case 'w:r':
        this.run = { bold: undefined, hidden: false };
        break;
      case 'w:rPr':
        this.inRunProperties = true;
        break;
      case 'w:t':
        this.isText = true;
        break;
      case 'w:tr':
        this.builder.openRow();
        break;
      case 'w:tc':
        this.builder.openCell();
        break;
      case 'w:tbl':
        this.builder.space();
        break;
      case 'w:txbxContent':
        this.begin();
        this.builder.openBox();
        break;
      default:
        this.sign(name, attributes);
    }
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.unseen -= 1;
    if (this.unseen > 0 || UNSEEN.has(name)) return;
    if (name === 'w:pPr') this.inParagraphProperties = 0;
    else if (name === 'w:rPr') this.inRunProperties = false;
    else if (name === 'w:t') this.isText = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.builder.closeCell();
    else if (name === 'w:tr') this.builder.closeRow();
    else if (name === 'w:tbl') this.builder.space();
    else if (name === 'w:txbxContent') this.builder.closeBox();
  }

  text(text: string): void {
    if (!this.isText || this.unseen > 0 || this.run.hidden) return;
    this.begin();
    this.builder.write(text, this.run.bold ?? this.paragraphs.at(-1)?.bold ?? false);
  }

  /** Properties of a paragraph or a run. Those of the paragraph's own sign stand within its properties, and count for nothing. */
  private property(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.inRunProperties) {
      if (name === 'w:b') this.run.bold = isOn(attributes['w:val']);
      if (name === 'w:vanish') this.run.hidden = isOn(attributes['w:val']);
      if (name === 'w:rStyle' && styled(this.styles, attributes['w:val'] ?? '', {}).bold) this.run.bold = true;
    } else if (paragraph && name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
    else if (paragraph && name !== 'w:b') readProperty(paragraph.own, name, attributes);
  }

  /** What stands for a character or a break. */
  private sign(name: string, attributes: Attributes): void {
    if (this.run.hidden) return;
    if (name === 'w:br' || name === 'w:cr') {
      this.begin();
      this.builder.breakLine();
    } else if (name === 'w:tab' || name === 'w:ptab') this.write(' ');
    else if (name === 'w:noBreakHyphen') this.write('\u2011');
    else if (name === 'w:sym') this.write(characterOf(attributes['w:char']));
  }

  private write(text: string): void {
    this.begin();
    this.builder.write(text, this.run.bold ?? false);
  }

  /** The paragraph at hand begins with the first that is seen of it: its properties are known then. */
  private begin(): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || paragraph.begun) return;
    paragraph.begun = true;
    const style = styled(this.styles, paragraph.style, paragraph.own);
    paragraph.bold = style.bold === true;
    this.builder.beginParagraph(paragraphStyle(style, this.last === paragraph.style));
    this.last = paragraph.style;
  }

  private endParagraph(): void {
    this.begin();
    this.builder.endParagraph();
    this.paragraphs.pop();
  }
}

/** A sign of a font of signs, by its number: in the private use area, where bullets are known. */
function characterOf(code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16);
  if (!(number > 0x1f && number < 0xffff)) return '';
  return String.fromCharCode(number < 0x100 ? 0xf000 + number : number);
}
